package io.mandate.platform.event;

import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Names the chain of a request in the log and in the answer. */
public class CauseFilter {
    @ServerRequestFilter
    public void remember() {
        MDC.put(Causes.MDC_KEY, Causes.current().correlationId());
    }

    @ServerResponseFilter
    public void answer(ContainerResponseContext answer) {
        answer.getHeaders().putSingle(RequestCause.HEADER, Causes.current().correlationId());
    }
}
