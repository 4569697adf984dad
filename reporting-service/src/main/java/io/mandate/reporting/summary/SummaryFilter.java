package io.mandate.reporting.summary;

import org.jspecify.annotations.Nullable;

/** Which part of the portfolio is summed up; null means all of it. */
record SummaryFilter(@Nullable String office, @Nullable String status, @Nullable String month) {}
