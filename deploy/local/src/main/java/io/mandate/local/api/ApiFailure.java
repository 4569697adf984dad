package io.mandate.local.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A service refused a request, or did not get where it should in time. */
public final class ApiFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int ERRORS_SHOWN = 5;

    public ApiFailure(String message) {
        super(message);
    }

    ApiFailure(String message, Throwable cause) {
        super(message, cause);
    }

    /** Tells what a problem+json says. */
    static ApiFailure of(String request, int status, JsonNode problem) {
        String errors =
                StreamSupport.stream(problem.path("errors").spliterator(), false)
                        .limit(ERRORS_SHOWN)
                        .map(
                                e ->
                                        "\n  "
                                                + e.path("pointer").asText()
                                                + " "
                                                + e.path("detail").asText())
                        .collect(Collectors.joining());
        return new ApiFailure(
                "%s was answered with %d %s%s%s"
                        .formatted(
                                request,
                                status,
                                problem.path("title").asText(),
                                problem.hasNonNull("detail")
                                        ? ": " + problem.path("detail").asText()
                                        : "",
                                errors));
    }
}
