package io.mandate.platform.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Writes the next page as a link header (RFC 8288) beside the cursor in the body. */
public class NextLink {
    @ServerResponseFilter
    public void link(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Page<?> page && page.next() != null) {
            var next =
                    request.getUriInfo()
                            .getRequestUriBuilder()
                            .replaceQueryParam("after", page.next())
                            .build();
            var relative = next.getRawPath() + "?" + next.getRawQuery();
            response.getHeaders().putSingle(HttpHeaders.LINK, "<" + relative + ">; rel=\"next\"");
        }
    }
}
