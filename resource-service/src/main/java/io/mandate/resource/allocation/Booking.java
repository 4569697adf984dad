package io.mandate.resource.allocation;

import io.mandate.platform.scope.ScopeTree;
import io.mandate.resource.PersonId;
import io.mandate.resource.PlanningSpan;
import io.mandate.resource.ProjectId;
import io.mandate.resource.WorkingDays;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;

/**
 * A person's minutes for a project in a month. The planned ones spread evenly over the working days
 * from {@code plannedFrom} to {@code plannedUntil}; the settled ones lie before and stay.
 */
@Entity
@SQLRestriction(Booking.SEEN_FROM_EITHER_SIDE)
public class Booking {
    /** The project's office sees it, and so does the person's: who plans must know what is booked. */
    static final String SEEN_FROM_EITHER_SIDE =
            "("
                    + ScopeTree.GOVERNED
                    + " or exists (select 1 from person p where p.id = person_id and (p.office"
                    + ScopeTree.NAMED
                    + " or p.office"
                    + ScopeTree.BELOW
                    + ")))";

    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @SuppressWarnings("UnusedVariable") // Hibernate reads it
    private Allocation allocation;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "project_id"))
    private ProjectId project;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    private String role;
    private YearMonth month;

    @SuppressWarnings("UnusedVariable") // the scope filter reads it
    private String office;

    private int settledMinutes;
    private int plannedMinutes;
    private LocalDate plannedFrom;
    private LocalDate plannedUntil;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Booking() {}

    Booking(UUID id, Allocation allocation, Share.Part part) {
        this.id = id;
        this.allocation = allocation;
        this.project = allocation.project();
        this.month = allocation.month();
        this.office = allocation.office();
        this.person = part.person();
        this.role = part.role();
        this.plannedFrom = month.atDay(1);
        this.plannedUntil = month.atEndOfMonth();
    }

    /** Plans these minutes for the span; what was planned before it began stays as settled. */
    void plan(int minutes, PlanningSpan span) {
        endOn(span.from().minusDays(1));
        settledMinutes += plannedMinutes;
        plannedMinutes = minutes;
        plannedFrom = span.from();
        plannedUntil = span.last();
    }

    /** Frees what lies after the last day; true if there was something to free. */
    boolean endOn(LocalDate lastDay) {
        if (!lastDay.isBefore(plannedUntil)) {
            return false;
        }
        int freed = minutesAfter(lastDay);
        plannedMinutes -= freed;
        plannedUntil = lastDay;
        return freed > 0;
    }

    /** The planned minutes after a day, pro rata by working days, rounded up. */
    public int minutesAfter(LocalDate day) {
        int days = WorkingDays.between(plannedFrom, plannedUntil);
        if (days == 0 || day.isBefore(plannedFrom)) {
            return plannedMinutes;
        }
        long gone = Math.min(days, WorkingDays.between(plannedFrom, day));
        return Math.toIntExact(plannedMinutes - plannedMinutes * gone / days);
    }

    void governedBy(String newOffice) {
        office = newOffice;
    }

    /** All minutes of the month. */
    public int minutes() {
        return settledMinutes + plannedMinutes;
    }

    Share.Part part() {
        return new Share.Part(person, role);
    }

    Share share() {
        return new Share(person, role, minutes());
    }

    public ProjectId project() {
        return project;
    }

    public PersonId person() {
        return person;
    }

    String role() {
        return role;
    }

    YearMonth month() {
        return month;
    }

    UUID id() {
        return id;
    }
}
