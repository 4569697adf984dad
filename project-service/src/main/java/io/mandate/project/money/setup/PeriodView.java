package io.mandate.project.money.setup;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A closed period of an office and those below it. */
@Schema(name = "ClosedPeriod")
record PeriodView(
        String office, String period, LocalDate firstDay, LocalDate lastDay, LocalDate closedOn) {}
