package io.mandate.acceptance;

import java.util.UUID;

/** A trace as a caller begins it: W3C trace context. */
record Trace(String id) {
    static final String HEADER = "traceparent";

    static Trace begun() {
        return new Trace(UUID.randomUUID().toString().replace("-", ""));
    }

    String header() {
        return "00-%s-00f067aa0ba902b7-01".formatted(id);
    }

    /** The trace that a header belongs to. */
    static String idOf(String header) {
        return header.substring(3, 35);
    }
}
