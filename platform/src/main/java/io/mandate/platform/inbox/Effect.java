package io.mandate.platform.inbox;

import io.mandate.platform.event.Causes;
import io.mandate.platform.event.EventHandler;
import io.mandate.platform.event.IncomingEvent;
import io.mandate.platform.event.Traceparent;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Consumer;

/** Runs a handler as part of its event's chain, in a child span of its event's trace. */
@Singleton
class Effect {
    private final Tracer tracer;

    Effect(Tracer tracer) {
        this.tracer = tracer;
    }

    void of(IncomingEvent event, Subscription from, EventHandler handler) {
        var span =
                tracer.spanBuilder("consume " + event.type())
                        .setSpanKind(SpanKind.CONSUMER)
                        .setParent(Traceparent.parse(event.traceparent()))
                        .setAttribute("messaging.destination.name", from.topic())
                        .setAttribute("messaging.message.id", event.id())
                        .startSpan();
        try (var _ = span.makeCurrent()) {
            Causes.runAs(event.cause(from.consumer()), () -> handler.on(event));
        } catch (RuntimeException | Error e) {
            span.setStatus(StatusCode.ERROR);
            throw e;
        } finally {
            span.end();
        }
    }

    /** Lets a handler look at all that will probably come, or at all that came, in a transaction. */
    void ofMany(List<IncomingEvent> events, Consumer<List<IncomingEvent>> handler) {
        if (!events.isEmpty()) {
            handler.accept(events);
        }
    }
}
