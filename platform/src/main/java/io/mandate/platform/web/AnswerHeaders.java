package io.mandate.platform.web;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Answers are not to be cached, sniffed or framed unless a resource says otherwise. */
public class AnswerHeaders {
    @ServerResponseFilter
    public void guard(ContainerResponseContext response) {
        var headers = response.getHeaders();
        headers.putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of("no-store"));
        headers.putIfAbsent(
                "Content-Security-Policy", List.of("default-src 'none'; frame-ancestors 'none'"));
    }
}
