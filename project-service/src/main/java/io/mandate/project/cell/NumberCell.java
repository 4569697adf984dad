package io.mandate.project.cell;

import java.math.BigDecimal;

/** What a cell means as a number. */
public sealed interface NumberCell {
    /** Nothing is written. */
    record Missing() implements NumberCell {}

    /** What is written is no number. */
    record Unreadable() implements NumberCell {}

    /** An exact number. */
    record Value(BigDecimal number, boolean scientific) implements NumberCell {}
}
