package io.mandate.platform.web;

import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** The answers that carry a location. */
public final class Answers {
    private Answers() {}

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
