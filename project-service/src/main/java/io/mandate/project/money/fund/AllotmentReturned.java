package io.mandate.project.money.fund;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.mandate.platform.event.DomainEvent;
import io.mandate.platform.money.Money;
import java.time.LocalDate;
import java.util.UUID;

/** The answer to what was asked back of an allotment: it is returned, or it is not there any more. */
record AllotmentReturned(
        @JsonIgnore Allotment allotment,
        @JsonIgnore LocalDate effectiveOn,
        UUID transferId,
        Money amount,
        boolean returned,
        Money available)
        implements DomainEvent {
    static final String TYPE = "mandate.project.allotment-returned.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    @JsonIgnore
    public String subject() {
        return allotment.id().toString();
    }

    @Override
    @JsonIgnore
    public long sequence() {
        return allotment.sequence();
    }

    @Override
    @JsonIgnore
    public String scope() {
        return allotment.office();
    }
}
