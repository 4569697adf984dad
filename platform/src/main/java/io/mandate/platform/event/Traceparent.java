package io.mandate.platform.event;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Carries a trace over the time an event spends in tables and topics. */
public final class Traceparent {
    private static final Pattern FORM =
            Pattern.compile("00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})");

    private Traceparent() {}

    /** The W3C text of the current span; null where nothing is traced. */
    public static @Nullable String current() {
        var span = Span.current().getSpanContext();
        var flags = span.getTraceFlags().asHex();
        return span.isValid()
                ? "00-" + span.getTraceId() + "-" + span.getSpanId() + "-" + flags
                : null;
    }

    /** The context in which a child span belongs to the given text's trace. */
    public static Context parse(@Nullable String text) {
        var parts = FORM.matcher(text == null ? "" : text);
        if (!parts.matches()) {
            return Context.root();
        }
        var flags = TraceFlags.fromHex(parts.group(3), 0);
        return Context.root()
                .with(
                        Span.wrap(
                                SpanContext.createFromRemoteParent(
                                        parts.group(1),
                                        parts.group(2),
                                        flags,
                                        TraceState.getDefault())));
    }
}
