package io.mandate.platform.scope;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Reads the scope from the token of the request at hand; work without a request sees everything. */
@ApplicationScoped
public class CurrentScope {
    private static final String CLAIM = "offices";

    private final Instance<SecurityIdentity> identity;
    private final CurrentVertxRequest request;

    CurrentScope(Instance<SecurityIdentity> identity, CurrentVertxRequest request) {
        this.identity = identity;
        this.request = request;
    }

    public Scope get() {
        if (!inRequest()) {
            return Scope.EVERYTHING;
        }
        return identity.get().getPrincipal() instanceof JsonWebToken token
                ? of(token.getClaim(CLAIM))
                : Scope.NOTHING;
    }

    /** Whether a request is being answered, as opposed to a consumer, a run or a scheduled job. */
    public boolean inRequest() {
        return Arc.container().requestContext().isActive() && request.getCurrent() != null;
    }

    static Scope of(@Nullable Object claim) {
        var codes = texts(claim).filter(CurrentScope::isCode).collect(Collectors.toSet());
        return codes.contains("*") ? Scope.EVERYTHING : new Scope(codes, false);
    }

    private static Stream<String> texts(@Nullable Object claim) {
        return switch (claim) {
            case JsonArray array ->
                    array.stream()
                            .filter(JsonString.class::isInstance)
                            .map(each -> ((JsonString) each).getString());
            case Collection<?> many -> many.stream().map(String::valueOf);
            case JsonString one -> Stream.of(one.getString());
            case String one -> Stream.of(one);
            case null, default -> Stream.empty();
        };
    }

    private static boolean isCode(String code) {
        return !code.isBlank() && code.indexOf(',') < 0;
    }
}
