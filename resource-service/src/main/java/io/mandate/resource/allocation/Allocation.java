package io.mandate.resource.allocation;

import io.mandate.platform.scope.ScopeTree;
import io.mandate.resource.Ids;
import io.mandate.resource.PlanningSpan;
import io.mandate.resource.ProjectId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.annotations.SQLRestriction;

/** Who works on one project in one month, as the last approved run has it. */
@Entity
@SQLRestriction(ScopeTree.GOVERNED)
public class Allocation {

    @Id private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "project_id"))
    private ProjectId project;

    private YearMonth month;
    private String office;

    /** The run that was approved last. */
    private UUID runId;

    private int unmetMinutes;

    @OneToMany(mappedBy = "allocation", cascade = CascadeType.ALL, orphanRemoval = true)
    private Set<Booking> bookings;

    @Version private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Allocation() {}

    public Allocation(ProjectId project, YearMonth month, String office, UUID runId) {
        this.id = Ids.next();
        this.project = project;
        this.month = month;
        this.office = office;
        this.runId = runId;
        this.bookings = new HashSet<>();
    }

    /** Replaces what is planned from the span's first day on by what the run has found. */
    public void plan(UUID run, PlanningSpan span, List<Share> shares, int unmet) {
        runId = run;
        unmetMinutes = unmet;
        var given =
                shares.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Share::part, Collectors.summingInt(Share::minutes)));
        var known = byPart();
        given.keySet().stream()
                .filter(part -> !known.containsKey(part))
                .map(part -> new Booking(Ids.next(), this, part))
                .forEach(bookings::add);
        bookings.forEach(booking -> booking.plan(given.getOrDefault(booking.part(), 0), span));
        bookings.removeIf(booking -> booking.minutes() == 0);
    }

    /** Nobody works here after the last day, and what nobody does is not asked for any more. */
    public Freed endOn(LocalDate lastDay) {
        boolean calledOff = lastDay.isBefore(month.atEndOfMonth()) && unmetMinutes > 0;
        boolean people = false;
        for (var booking : bookings) {
            people |= booking.endOn(lastDay);
        }
        unmetMinutes = calledOff ? 0 : unmetMinutes;
        bookings.removeIf(booking -> booking.minutes() == 0);
        return new Freed(people, calledOff);
    }

    /** What an end has set free: people, and unmet demand that is called off. */
    public record Freed(boolean people, boolean demand) {
        public boolean anything() {
            return people || demand;
        }
    }

    public void governedBy(String newOffice) {
        office = newOffice;
        bookings.forEach(booking -> booking.governedBy(newOffice));
    }

    /** Everybody's minutes, in the order of person and role. */
    public List<Share> shares() {
        return bookings.stream()
                .map(Booking::share)
                .sorted(Comparator.comparing(Share::person).thenComparing(Share::role))
                .toList();
    }

    int minutes() {
        return bookings.stream().mapToInt(Booking::minutes).sum();
    }

    private Map<Share.Part, Booking> byPart() {
        return bookings.stream().collect(Collectors.toMap(Booking::part, Function.identity()));
    }

    public ProjectId project() {
        return project;
    }

    public YearMonth month() {
        return month;
    }

    public String office() {
        return office;
    }

    public UUID runId() {
        return runId;
    }

    int unmetMinutes() {
        return unmetMinutes;
    }
}
