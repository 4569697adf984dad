package io.mandate.project.exchange.file;

import io.mandate.project.staffing.ResourceKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Who or what does the work.
 *
 * @param rate per hour; of material per unit
 * @param units how much of it there is: 100 is one
 */
public record ForeignResource(
        int row,
        int uid,
        @Nullable String name,
        ResourceKind kind,
        @Nullable String group,
        @Nullable BigDecimal units,
        @Nullable BigDecimal rate) {}
