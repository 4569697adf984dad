package io.mandate.platform.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jboss.resteasy.reactive.server.vertx.VertxInputStream;

/**
 * Keeps bodies small but where a large one is expected, and counts a body that does not state its
 * length while it is read. Left to itself the server would count it too, but end the answer without a
 * word.
 */
public class BodyLimit {
    private static final long PATIENCE = Duration.ofSeconds(5).toMillis();

    private final CurrentVertxRequest http;
    private final long largest;
    private final long usual;

    BodyLimit(
            CurrentVertxRequest http,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largest,
            @ConfigProperty(name = "mandate.http.usual-body-size", defaultValue = "10M")
                    MemorySize usual) {
        this.http = http;
        this.largest = largest.asLongValue();
        this.usual = Math.min(this.largest, usual.asLongValue());
    }

    @ServerRequestFilter
    public void count(ResteasyReactiveContainerRequestContext request, ResourceInfo target) {
        var method = target.getResourceMethod();
        boolean large = method != null && method.isAnnotationPresent(LargeBody.class);
        long limit = large ? largest : usual;
        var call = http.getCurrent();
        var length = call.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > limit) {
            partFrom(call);
            throw new ProblemException(
                    CommonProblem.TOO_LARGE, "At most %d bytes".formatted(limit));
        }
        if (length == null) {
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
