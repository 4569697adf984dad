package io.mandate.project.money.terms;

import java.time.LocalDate;

/** A conversion that is to be made. */
public record RateNeed(RateBasis basis, String from, String to, LocalDate on) {}
