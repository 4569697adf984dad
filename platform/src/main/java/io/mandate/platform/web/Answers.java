package io.mandate.platform.web;

import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** The answers that carry a location. */
public final class Answers {
    private Answers() {}

    /** What is there after somebody stated it whole, and whether it is new. */
    public record Stated<T>(boolean isNew, T view) {
        /** Created at the path, or just as it is now. */
        public RestResponse<T> at(String path) {
            return isNew ? created(path, view) : RestResponse.ok(view);
        }
    }

    public static <T> RestResponse<T> created(String path, T view) {
        return at(Status.CREATED, path, view);
    }

    public static <T> RestResponse<T> accepted(String path, T view) {
        return at(Status.ACCEPTED, path, view);
    }

    private static <T> RestResponse<T> at(Status status, String path, T view) {
        return ResponseBuilder.create(status, view).location(URI.create(path)).build();
    }
}
