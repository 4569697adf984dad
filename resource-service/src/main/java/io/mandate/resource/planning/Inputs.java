package io.mandate.resource.planning;

import io.mandate.resource.PersonId;
import io.mandate.resource.PlanningSpan;
import io.mandate.resource.ProjectId;
import io.mandate.resource.allocation.Allocation;
import io.mandate.resource.allocation.Allocations;
import io.mandate.resource.allocation.Booking;
import io.mandate.resource.demand.Staffing;
import io.mandate.resource.demand.StaffingDemand;
import io.mandate.resource.demand.StaffingDemands;
import io.mandate.resource.office.Offices;
import io.mandate.resource.person.People;
import io.mandate.resource.person.Person;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers what a plan of an office's month is made from. */
@ApplicationScoped
class Inputs {
    private static final Comparator<Snapshot.Asking> BY_RANK =
            Comparator.comparing(
                            Snapshot.Asking::rank,
                            Comparator.nullsLast(Comparator.<@Nullable Integer>naturalOrder()))
                    .thenComparing(Snapshot.Asking::id);

    private final People people;
    private final StaffingDemands demands;
    private final Allocations allocations;
    private final Offices offices;

    Inputs(People people, StaffingDemands demands, Allocations allocations, Offices offices) {
        this.people = people;
        this.demands = demands;
        this.allocations = allocations;
        this.offices = offices;
    }

    Snapshot of(String office, YearMonth month, Snapshot.Options options) {
        var span = PlanningSpan.of(month, offices.today(office));
        var wanted =
                demands.wantedUnder(office).stream()
                        .filter(demand -> demand.staffing(month) == Staffing.WANTED)
                        .toList();
        var replaced = replaceable(office, month);
        var staff = people.under(office);
        var ids = staff.stream().map(Person::id).toList();
        var booked = allocations.bookings(ids, month);
        var before = allocations.bookings(ids, month.minusMonths(1));
        var planned = planned(wanted, replaced);
        return new Snapshot(
                office,
                month,
                span.from(),
                options,
                workers(staff, span, elsewhere(booked, planned, span)),
                wanted.stream().map(demand -> asking(demand, span)).sorted(BY_RANK).toList(),
                pairings(Stream.concat(before.stream(), booked.stream()), wanted),
                replaced.stream()
                        .map(each -> new Snapshot.Standing(each.project(), each.runId()))
                        .toList());
    }

    /** What a plan of the office may take away: everything but the people of projects on their way out. */
    List<Allocation> replaceable(String office, YearMonth month) {
        var live = allocations.under(office, month);
        var projects = demands.all(live.stream().map(Allocation::project).toList());
        return live.stream()
                .filter(
                        allocation -> {
                            var demand = projects.get(allocation.project());
                            return demand == null || demand.staffing(month) != Staffing.ENDING;
                        })
                .toList();
    }

    private static Set<ProjectId> planned(
            List<StaffingDemand> wanted, Collection<Allocation> replaced) {
        return Stream.concat(
                        wanted.stream().map(StaffingDemand::projectId),
                        replaced.stream().map(Allocation::project))
                .collect(Collectors.toSet());
    }

    /** Minutes to come that are promised to projects which this plan does not touch. */
    private static Map<PersonId, Integer> elsewhere(
            List<Booking> booked, Set<ProjectId> planned, PlanningSpan span) {
        return booked.stream()
                .filter(booking -> !planned.contains(booking.project()))
                .collect(
                        Collectors.groupingBy(
                                Booking::person,
                                Collectors.summingInt(
                                        each -> each.minutesAfter(span.from().minusDays(1)))));
    }

    private static List<Snapshot.Worker> workers(
            List<Person> staff, PlanningSpan span, Map<PersonId, Integer> elsewhere) {
        return staff.stream()
                .map(
                        person ->
                                new Snapshot.Worker(
                                        person.id(),
                                        person.role(),
                                        new TreeMap<>(person.levels()),
                                        Math.max(
                                                0,
                                                person.netMinutes(span)
                                                        - elsewhere.getOrDefault(person.id(), 0))))
                .toList();
    }

    private static Snapshot.Asking asking(StaffingDemand demand, PlanningSpan span) {
        var left = new TreeMap<String, Integer>();
        demand.minutesIn(span.month())
                .forEach((role, minutes) -> left.put(role, span.shareOf(minutes)));
        left.values().removeIf(minutes -> minutes == 0);
        var directive = demand.isDirectiveAnswered() ? null : demand.directive();
        return new Snapshot.Asking(
                demand.projectId(),
                demand.rank(),
                left,
                directive == null ? null : Snapshot.OpenDirective.of(directive));
    }

    private static List<Snapshot.Pairing> pairings(
            Stream<Booking> bookings, List<StaffingDemand> wanted) {
        var projects = wanted.stream().map(StaffingDemand::projectId).collect(Collectors.toSet());
        return bookings.filter(booking -> projects.contains(booking.project()))
                .map(booking -> new Snapshot.Pairing(booking.person(), booking.project()))
                .distinct()
                .sorted(
                        Comparator.comparing(Snapshot.Pairing::person)
                                .thenComparing(Snapshot.Pairing::project))
                .toList();
    }
}
