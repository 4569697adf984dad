package io.mandate.platform.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jboss.resteasy.reactive.server.vertx.VertxInputStream;

/**
 * Counts a body that does not state its length while it is read. Left to itself the server would
 * count it too, but end the answer without a word.
 */
public class BodyLimit {
    private static final long PATIENCE = Duration.ofSeconds(5).toMillis();

    private final CurrentVertxRequest http;
    private final long limit;

    BodyLimit(
            CurrentVertxRequest http,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.http = http;
        this.limit = limit.asLongValue();
    }

    @ServerRequestFilter
    public void count(ResteasyReactiveContainerRequestContext request) {
        var call = http.getCurrent();
        if (call.request().getHeader(HttpHeaders.CONTENT_LENGTH) == null) {
            var context = (ResteasyReactiveRequestContext) request.getServerRequestContext();
            call.remove(VertxInputStream.MAX_REQUEST_SIZE_KEY);
            request.setEntityStream(
                    new CountedBody(
                            () -> context.serverRequest().createInputStream(),
                            limit,
                            () -> partFrom(call)));
        }
    }

    private static void partFrom(RoutingContext call) {
        if (call.request().version() != HttpVersion.HTTP_2) {
            call.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        call.addEndHandler(_ -> hangUp(call));
    }

    /** Takes what is still on its way for a while: many callers read no answer before all is sent. */
    private static void hangUp(RoutingContext call) {
        var request = call.request();
        if (request.isEnded()) {
            request.connection().close();
        } else {
            request.exceptionHandler(_ -> {})
                    .handler(_ -> {})
                    .endHandler(_ -> request.connection().close())
                    .resume();
            call.vertx().setTimer(PATIENCE, _ -> request.connection().close());
        }
    }
}
