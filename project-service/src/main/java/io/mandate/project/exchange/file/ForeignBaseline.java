package io.mandate.project.exchange.file;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A task as it was once planned; the tools count from 0 to 10. */
public record ForeignBaseline(
        int slot,
        LocalDateTime start,
        LocalDateTime finish,
        @Nullable Long duration,
        @Nullable BigDecimal cost) {}
