package io.mandate.project.money.suspense;

import io.mandate.project.money.ledger.LineDraft;

/** A line that has no place, what it was to be booked on, and why that is none. */
public record Homeless(LineDraft line, String costObject, SuspenseReason reason) {}
