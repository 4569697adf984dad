package io.mandate.project.exchange.file;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A task's share of a resource, both by uid; units are percent, work is minutes. */
public record ForeignAssignment(
        int task,
        int resource,
        BigDecimal units,
        @Nullable Long work,
        @Nullable Long actualWork,
        @Nullable BigDecimal cost) {}
