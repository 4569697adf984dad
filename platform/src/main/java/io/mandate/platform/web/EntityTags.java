package io.mandate.platform.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives every versioned view its entity tag and answers 304 when the caller has it already. */
public class EntityTags {
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;

    @ServerResponseFilter
    public void tag(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Versioned view) || response.getStatus() >= 300) {
            return;
        }
        var tag = of(view);
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        response.getHeaders().putSingle(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
        if (response.getStatus() == OK && isRead(request) && has(request, tag)) {
            response.setEntity(null);
            response.setStatus(NOT_MODIFIED);
        }
    }

    static String of(Versioned view) {
        var variant = view.variant().isEmpty() ? "" : "-" + view.variant();
        return "\"" + view.version() + variant + "\"";
    }

    private static boolean isRead(ContainerRequestContext request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    private static boolean has(ContainerRequestContext request, String tag) {
        var known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        return known != null
                && Arrays.stream(known.split(",", -1))
                        .map(String::strip)
                        .map(each -> each.startsWith("W/") ? each.substring(2) : each)
                        .anyMatch(each -> each.equals("*") || each.equals(tag));
    }
}
