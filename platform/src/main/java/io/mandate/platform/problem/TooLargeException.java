package io.mandate.platform.problem;

import java.io.IOException;

/** A body went beyond the limit while it was read. */
class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLargeException(long limit) {
        super("At most %d bytes".formatted(limit));
    }
}
