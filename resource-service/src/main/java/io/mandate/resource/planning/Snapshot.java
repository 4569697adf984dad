package io.mandate.resource.planning;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import io.mandate.resource.PersonId;
import io.mandate.resource.PlanningSpan;
import io.mandate.resource.ProjectId;
import io.mandate.resource.demand.Directive;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything a plan is made from, as it was when the run was asked for. It never changes, names
 * nobody, and is compared with the state of things when the plan is to be approved.
 */
record Snapshot(
        String office,
        @JsonFormat(shape = JsonFormat.Shape.STRING) YearMonth month,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate from,
        Options options,
        List<Worker> people,
        List<Asking> projects,
        List<Pairing> pairings,
        List<Standing> standing) {

    /** How the caller wants it done; minutes. */
    record Options(int minimumBlock, int maximumProjects, int seed) {}

    /** Somebody's minutes that are free of leave and of other offices' bookings. */
    record Worker(PersonId id, String role, Map<String, Integer> skills, int minutes) {}

    /** A wanted project, the minutes it still asks for by role, and the directive that waits for an answer. */
    record Asking(
            ProjectId id,
            @Nullable Integer rank,
            Map<String, Integer> minutes,
            @Nullable OpenDirective directive) {}

    /** A directive that no approved allocation has answered yet. */
    record OpenDirective(
            String eventId,
            String correlationId,
            @JsonFormat(shape = JsonFormat.Shape.STRING) Instant givenAt) {
        static OpenDirective of(Directive directive) {
            return new OpenDirective(
                    directive.eventId(), directive.correlationId(), directive.givenAt());
        }
    }

    /** Somebody who works on the project already, last month or this one. */
    record Pairing(PersonId person, ProjectId project) {}

    /** An approved allocation that this plan would replace. */
    record Standing(ProjectId project, UUID runId) {}

    @JsonIgnore
    boolean isEmpty() {
        return standing.isEmpty() && projects.stream().allMatch(p -> p.minutes().isEmpty());
    }

    PlanningSpan span() {
        return new PlanningSpan(month, from);
    }

    /** The newest directive that waits for an answer: the plan belongs to its chain. */
    Optional<OpenDirective> newestDirective() {
        return projects.stream()
                .map(Asking::directive)
                .filter(directive -> directive != null)
                .max(
                        Comparator.comparing(OpenDirective::givenAt)
                                .thenComparing(OpenDirective::eventId));
    }

    int demandedMinutes() {
        return projects.stream()
                .flatMap(project -> project.minutes().values().stream())
                .mapToInt(Integer::intValue)
                .sum();
    }
}
