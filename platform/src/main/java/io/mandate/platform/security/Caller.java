package io.mandate.platform.security;

import static io.mandate.platform.problem.CommonProblem.OUTSIDE_SCOPE;

import io.mandate.platform.event.Causes;
import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.scope.CurrentScope;
import io.mandate.platform.scope.Scope;
import io.mandate.platform.scope.ScopeTree;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

/** Who is behind the work at hand: the token's subject, or whoever set off the background work. */
@ApplicationScoped
public class Caller {
    private final Instance<SecurityIdentity> identity;
    private final CurrentScope scope;
    private final ScopeTree tree;

    Caller(Instance<SecurityIdentity> identity, CurrentScope scope, ScopeTree tree) {
        this.identity = identity;
        this.scope = scope;
        this.tree = tree;
    }

    public String name() {
        return scope.inRequest()
                ? identity.get().getPrincipal().getName()
                : Causes.current().actor();
    }

    public boolean has(String role) {
        return scope.inRequest() && identity.get().hasRole(role);
    }

    public Scope scope() {
        return scope.get();
    }

    /** Refuses to write into an office that the caller does not govern. */
    public void requireScope(String code) {
        if (!tree.reaches(code)) {
            throw new ProblemException(
                    OUTSIDE_SCOPE, "The token's offices do not govern %s".formatted(code));
        }
    }
}
