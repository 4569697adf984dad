package io.mandate.project.authority;

import static io.mandate.project.authority.AuthorityProblem.AUTHORITY_MISSING;

import io.mandate.platform.audit.Audit;
import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.security.Caller;
import io.mandate.platform.web.Cursor;
import io.mandate.platform.web.Idempotency;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lets the caller lend their authority and take it back. */
@ApplicationScoped
class Lending {
    private final Caller caller;
    private final Authority authority;
    private final Delegations delegations;
    private final Idempotency idempotency;
    private final Audit audit;

    Lending(
            Caller caller,
            Authority authority,
            Delegations delegations,
            Idempotency idempotency,
            Audit audit) {
        this.caller = caller;
        this.authority = authority;
        this.delegations = delegations;
        this.idempotency = idempotency;
        this.audit = audit;
    }

    @Transactional
    Delegation lend(DelegationRequest request) {
        var delegator = caller.name();
        check(request, delegator);
        var roles = authority.callersRoles();
        if (roles.isEmpty()) {
            throw new ProblemException(AUTHORITY_MISSING, "There is no authority to lend");
        }
        return idempotency.once(
                request,
                Delegation.class,
                () -> {
                    var id = delegations.lend(delegator, roles, caller.scope(), request);
                    var lent = delegations.require(delegator, id);
                    record("delegation.made", id, null, lent);
                    return lent;
                });
    }

    private static void check(DelegationRequest request, String delegator) {
        var first = request.validFrom();
        var last = request.validUntil();
        if (last.isBefore(first) || last.isAfter(first.plusYears(1))) {
            throw ProblemException.invalid(
                    "/validUntil", "must be on or after validFrom, within a year");
        }
        if (request.delegate().strip().equals(delegator)) {
            throw ProblemException.invalid("/delegate", "must be somebody else");
        }
    }

    @Transactional
    void revoke(UUID id) {
        var before = delegations.require(caller.name(), id);
        delegations.revoke(id);
        record("delegation.revoked", id, before, delegations.require(caller.name(), id));
    }

    @Transactional
    Page<Delegation> mine(PageQuery page) {
        var after = page.after(1);
        var rows =
                delegations.by(caller.name(), after == null ? null : after.uuid(0), page.fetch());
        return Page.of(rows, page, row -> Cursor.of(row.id()), Function.identity());
    }

    private void record(String action, UUID id, @Nullable Delegation before, Delegation after) {
        audit.record(action, "delegation", id.toString(), "", before, after, null);
    }
}
