package io.mandate.portfolio.office;

import io.mandate.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** Whether the caller governs an office, and which day it is there. */
@ApplicationScoped
public class Governance {
    private final Offices offices;
    private final Caller caller;
    private final Clock clock;

    Governance(Offices offices, Caller caller, Clock clock) {
        this.offices = offices;
        this.caller = caller;
        this.clock = clock;
    }

    /** Refuses a caller who does not govern the office; answers the office's date of today. */
    public LocalDate claim(String office) {
        caller.requireScope(office);
        return offices.requireNamed(office).today(clock);
    }

    /** The office's date of today. */
    public LocalDate today(String office) {
        return offices.require(office).today(clock);
    }
}
