package io.mandate.resource.demand;

import io.mandate.platform.event.IncomingEvent;
import io.mandate.resource.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes down what the other services tell about projects, in the transaction of the inbox. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class DemandIntake {
    private final StaffingDemands demands;

    DemandIntake(StaffingDemands demands) {
        this.demands = demands;
    }

    /** Loads and locks the projects that these events speak of, as far as they are known. */
    public void expect(List<IncomingEvent> coming) {
        demands.lock(
                coming.stream()
                        .map(event -> ProjectId.fromString(event.subject()))
                        .collect(Collectors.toSet()));
    }

    /** A project was proposed or revised: whether that moved it to another office. */
    public boolean describe(IncomingEvent event) {
        var office = office(event);
        var demand = demands.note(ProjectId.fromString(event.subject()), office);
        boolean moved = !office.equals(demand.office());
        demand.describe(office, event.as(ProjectDetails.class));
        return moved;
    }

    public StatusChanged become(IncomingEvent event) {
        var change = event.as(StatusChanged.class);
        demands.note(ProjectId.fromString(event.subject()), office(event))
                .become(change.to(), change.windDownOn());
        return change;
    }

    void direct(IncomingEvent event) {
        var told = event.as(ProjectDirected.class);
        var effectiveOn = told.effectiveOn() == null ? event.effectiveOn() : told.effectiveOn();
        var directive =
                new Directive(
                        told.kind(), effectiveOn, event.time(), event.id(), event.correlationId());
        demands.note(ProjectId.fromString(event.subject()), office(event))
                .direct(directive, told.rank());
    }

    void reprioritise(IncomingEvent event) {
        var places =
                event.as(Reprioritised.class).ranking().stream()
                        .collect(
                                Collectors.toMap(
                                        Reprioritised.Place::projectId, Function.identity()));
        demands.noteAll(places.keySet(), office(event))
                .forEach(
                        (project, demand) -> {
                            var place = Objects.requireNonNull(places.get(project));
                            demand.place(place.rank(), place.selected(), event.time());
                        });
    }

    private static String office(IncomingEvent event) {
        if (event.office() == null) {
            throw new IllegalArgumentException("%s names no office".formatted(event.type()));
        }
        return event.office();
    }
}
