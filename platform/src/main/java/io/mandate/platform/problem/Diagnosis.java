package io.mandate.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Stream;
import org.hibernate.StaleStateException;
import org.jspecify.annotations.Nullable;

/** What an exception means to the caller; the decisive one may be wrapped in others. */
record Diagnosis(
        ProblemType type,
        int status,
        @Nullable String detail,
        List<FieldError> errors,
        Map<String, String> headers) {

    static Diagnosis of(Throwable failure, boolean conditional) {
        return outermost(failure)
                .or(() -> chain(failure).flatMap(each -> hidden(each, conditional)).findFirst())
                .or(() -> chain(failure).flatMap(Diagnosis::http).findFirst())
                .orElseGet(() -> of(CommonProblem.INTERNAL_ERROR, null));
    }

    Problem problem(String instance, String traceId) {
        return new Problem(type.uri(), type.title(), status, detail, instance, errors, traceId);
    }

    /** What only counts when nobody wrapped it: inside of something else it is our own fault. */
    private static Optional<Diagnosis> outermost(Throwable failure) {
        var inner =
                failure instanceof WebApplicationException web
                                && web.getResponse().getStatus() == 400
                                && web.getCause() != null
                        ? web.getCause()
                        : failure;
        return switch (inner) {
            case InvalidDefinitionException _ -> Optional.empty();
            case JsonProcessingException json -> Optional.of(of(JsonProblem.of(json)));
            case TooLargeException e -> Optional.of(of(CommonProblem.TOO_LARGE, e.getMessage()));
            case ConstraintViolationException e when !Violations.areOurs(e) ->
                    Optional.of(of(CommonProblem.INVALID_REQUEST, null, Violations.of(e)));
            case RuntimeException e when HttpStatus.isOverlongForm(e) ->
                    Optional.of(of(CommonProblem.TOO_LARGE, "The form has too many fields"));
            default -> Optional.empty();
        };
    }

    private static Stream<Diagnosis> hidden(Throwable failure, boolean conditional) {
        return switch (failure) {
            case ProblemException e -> Stream.of(of(e));
            case UnauthorizedException _ -> Stream.of(unauthenticated());
            case AuthenticationException _ -> Stream.of(unauthenticated());
            case ForbiddenException _ -> Stream.of(of(CommonProblem.FORBIDDEN, null));
            case OptimisticLockException _ -> Stream.of(stale(conditional));
            case StaleStateException _ -> Stream.of(stale(conditional));
            case RejectedExecutionException _ -> Stream.of(busy());
            case SQLException e -> SqlState.diagnose(e);
            default -> Stream.empty();
        };
    }

    private static Stream<Diagnosis> http(Throwable failure) {
        return failure instanceof WebApplicationException e
                ? Stream.of(HttpStatus.diagnose(e))
                : Stream.empty();
    }

    private static Diagnosis stale(boolean conditional) {
        return of(
                conditional ? CommonProblem.PRECONDITION_FAILED : CommonProblem.CHANGED_MEANWHILE,
                "Read it again and repeat the change");
    }

    static Diagnosis unauthenticated() {
        return new Diagnosis(
                CommonProblem.UNAUTHENTICATED,
                401,
                null,
                List.of(),
                Map.of(HttpHeaders.WWW_AUTHENTICATE, "Bearer"));
    }

    static Diagnosis busy() {
        return new Diagnosis(
                CommonProblem.UNAVAILABLE,
                503,
                null,
                List.of(),
                Map.of(HttpHeaders.RETRY_AFTER, "1"));
    }

    static Diagnosis of(ProblemException e) {
        boolean again =
                e.type() == CommonProblem.REQUEST_IN_FLIGHT
                        || e.type() == CommonProblem.UNAVAILABLE;
        Map<String, String> headers = again ? Map.of(HttpHeaders.RETRY_AFTER, "1") : Map.of();
        return new Diagnosis(e.type(), e.type().status(), e.detail(), e.errors(), headers);
    }

    static Diagnosis of(ProblemType type, @Nullable String detail) {
        return of(type, detail, List.of());
    }

    private static Diagnosis of(
            ProblemType type, @Nullable String detail, List<FieldError> errors) {
        return new Diagnosis(type, type.status(), detail, errors, Map.of());
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.<Throwable>iterate(failure, each -> each != null, Throwable::getCause)
                .limit(20);
    }
}
