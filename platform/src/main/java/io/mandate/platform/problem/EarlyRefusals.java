package io.mandate.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.security.AuthenticationException;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A bad token and an overlong body are refused before a resource is chosen and so pass no mapper. */
@ApplicationScoped
class EarlyRefusals {
    private static final int BEFORE_THE_SERVERS_OWN_LIMIT = 1_000;

    private final ObjectMapper json;
    private final long limit;

    EarlyRefusals(
            ObjectMapper json,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.json = json;
        this.limit = limit.asLongValue();
    }

    void on(@Observes Router router) {
        router.route().failureHandler(this::refuseToken);
    }

    void on(@Observes Filters filters) {
        filters.register(this::refuseLength, BEFORE_THE_SERVERS_OWN_LIMIT);
    }

    private void refuseToken(RoutingContext call) {
        if (call.failure() instanceof AuthenticationException && !call.response().ended()) {
            refuse(call, Diagnosis.unauthenticated());
        } else {
            call.next();
        }
    }

    private void refuseLength(RoutingContext call) {
        var length = call.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && length.matches("\\d{1,18}") && Long.parseLong(length) > limit) {
            call.response().putHeader(HttpHeaders.CONNECTION, "close");
            var diagnosis =
                    Diagnosis.of(CommonProblem.TOO_LARGE, "At most %d bytes".formatted(limit));
            refuse(call, diagnosis).onComplete(_ -> call.request().connection().close());
        } else {
            call.next();
        }
    }

    private Future<Void> refuse(RoutingContext call, Diagnosis diagnosis) {
        var answer = call.response().setStatusCode(diagnosis.status());
        diagnosis.headers().forEach(answer::putHeader);
        return answer.putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(text(diagnosis.problem(call.normalizedPath(), ProblemMappers.traceId())));
    }

    private String text(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
