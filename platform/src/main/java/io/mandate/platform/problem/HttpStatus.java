package io.mandate.platform.problem;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives what the framework refuses (no route, no such method, wrong media type) a problem type. */
final class HttpStatus {
    private HttpStatus() {}

    static Diagnosis diagnose(WebApplicationException e) {
        int status = e.getResponse().getStatus();
        if (status == 401) {
            return Diagnosis.unauthenticated();
        }
        if (status == 503) {
            return Diagnosis.busy();
        }
        if (status < 400 || status >= 500) {
            return Diagnosis.of(CommonProblem.INTERNAL_ERROR, null);
        }
        return new Diagnosis(type(status), status, null, List.of(), headers(e));
    }

    /**
     * A query parameter of the wrong form reaches us as "not found", like a path; the parser's
     * complaint quotes the value, and that tells them apart.
     */
    static Optional<Diagnosis> badParameter(Throwable failure, Map<String, List<String>> query) {
        if (!(failure instanceof NotFoundException)
                || failure.getCause() == null
                || failure.getCause().getMessage() == null) {
            return Optional.empty();
        }
        var complaint = failure.getCause().getMessage();
        return query.entrySet().stream()
                .filter(each -> each.getValue().stream().anyMatch(complaint::contains))
                .findFirst()
                .map(each -> "/" + each.getKey())
                .map(
                        pointer ->
                                ProblemException.invalid(
                                        pointer, "does not have the expected form"))
                .map(Diagnosis::of);
    }

    /** The reader of forms has no exception of its own, only words. */
    static boolean isOverlongForm(RuntimeException failure) {
        return failure.getClass() == RuntimeException.class
                && String.valueOf(failure.getMessage()).startsWith("Param limit of ");
    }

    private static Map<String, String> headers(WebApplicationException e) {
        var allow = e.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return allow == null ? Map.of() : Map.of(HttpHeaders.ALLOW, allow);
    }

    private static CommonProblem type(int status) {
        return Arrays.stream(CommonProblem.values())
                .filter(each -> each.status() == status)
                .findFirst()
                .orElse(CommonProblem.REQUEST_REFUSED);
    }
}
