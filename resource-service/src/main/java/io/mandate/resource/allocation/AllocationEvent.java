package io.mandate.resource.allocation;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.platform.event.DomainEvent;
import io.mandate.resource.Hours;
import io.mandate.resource.PersonId;
import io.mandate.resource.ProjectId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is announced about the people of one project. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface AllocationEvent extends DomainEvent {
    @JsonIgnore
    Stamp stamp();

    /** Whose event it is, its number, and when it is true; the platform writes these around the payload. */
    record Stamp(ProjectId project, long sequence, String office, LocalDate effectiveOn) {}

    @Override
    default String subject() {
        return stamp().project().toString();
    }

    @Override
    default long sequence() {
        return stamp().sequence();
    }

    @Override
    default String scope() {
        return stamp().office();
    }

    @Override
    default LocalDate effectiveOn() {
        return stamp().effectiveOn();
    }

    /** Everybody who works on the project in the month, from now on; it replaces what was announced before. */
    record Published(
            Stamp stamp,
            UUID allocationId,
            @JsonFormat(shape = JsonFormat.Shape.STRING) YearMonth month,
            BigDecimal hours,
            List<PersonHours> people,
            boolean released,
            @Nullable String reason)
            implements AllocationEvent {
        static final String TYPE = "mandate.resource.allocation-published.v1";

        static Published of(
                Stamp stamp, Allocation allocation, boolean released, @Nullable String reason) {
            return new Published(
                    stamp,
                    allocation.runId(),
                    allocation.month(),
                    Hours.ofMinutes(allocation.minutes()),
                    allocation.shares().stream().map(PersonHours::of).toList(),
                    released,
                    reason);
        }

        @Override
        public String type() {
            return TYPE;
        }
    }

    /** What nobody does for the project in the month, and why. */
    record Unmet(
            Stamp stamp,
            UUID allocationId,
            @JsonFormat(shape = JsonFormat.Shape.STRING) YearMonth month,
            List<UnmetHours> unmet)
            implements AllocationEvent {
        static final String TYPE = "mandate.resource.demand-unmet.v1";

        static Unmet of(Stamp stamp, Allocation allocation, List<UnmetDemand> unmet) {
            return new Unmet(
                    stamp,
                    allocation.runId(),
                    allocation.month(),
                    unmet.stream().map(UnmetHours::of).toList());
        }

        @Override
        public String type() {
            return TYPE;
        }
    }

    /** A person's hours, in a role; never a name. */
    record PersonHours(PersonId personId, String role, BigDecimal hours) {
        static PersonHours of(Share share) {
            return new PersonHours(share.person(), share.role(), Hours.ofMinutes(share.minutes()));
        }
    }

    /** Hours of a role that nobody gives. */
    record UnmetHours(String role, BigDecimal hours, UnmetDemand.Reason reason) {
        static UnmetHours of(UnmetDemand demand) {
            return new UnmetHours(
                    demand.role(), Hours.ofMinutes(demand.minutes()), demand.reason());
        }
    }
}
