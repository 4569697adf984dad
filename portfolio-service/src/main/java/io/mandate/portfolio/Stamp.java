package io.mandate.portfolio;

import java.time.LocalDate;

/** What an event is about, its number in the subject's own count, the governing office, and the day it holds from. */
public record Stamp(String subject, long sequence, String scope, LocalDate effectiveOn) {}
