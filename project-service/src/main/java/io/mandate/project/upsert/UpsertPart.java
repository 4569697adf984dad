package io.mandate.project.upsert;

import static io.mandate.project.ProjectProblem.REFERENCE_AMBIGUOUS;
import static io.mandate.project.ProjectProblem.REFERENCE_TAKEN;
import static io.mandate.project.ProjectProblem.SOURCE_VERSION_REQUIRED;

import io.mandate.platform.problem.ProblemException;
import io.mandate.project.Chronicle;
import io.mandate.project.ExternalRef;
import io.mandate.project.Project;
import io.mandate.project.ProjectId;
import io.mandate.project.Statement;
import io.mandate.project.upsert.Outcome.Created;
import io.mandate.project.upsert.Outcome.Ignored;
import io.mandate.project.upsert.Outcome.Refused;
import io.mandate.project.upsert.Outcome.Unchanged;
import io.mandate.project.upsert.Outcome.Updated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Decides about drafts against the projects that their names lead to. It reads and writes no table. */
final class UpsertPart {
    private final Map<ExternalRef, ProjectId> names;
    private final Map<ProjectId, Project> known;
    private final Predicate<String> governs;
    private final Function<String, LocalDate> today;
    private final List<Project> created = new ArrayList<>();
    private final List<Chronicle.Entry> entries = new ArrayList<>();

    UpsertPart(
            Map<ExternalRef, ProjectId> names,
            Map<ProjectId, Project> known,
            Predicate<String> governs,
            Function<String, LocalDate> today) {
        this.names = new HashMap<>(names);
        this.known = new HashMap<>(known);
        this.governs = governs;
        this.today = today;
    }

    Outcome take(Draft draft) {
        try {
            var project = find(draft);
            return project.isEmpty() ? create(draft) : change(project.get(), draft);
        } catch (ProblemException e) {
            return new Refused(e);
        }
    }

    List<Project> created() {
        return created;
    }

    List<Chronicle.Entry> entries() {
        return entries;
    }

    private Optional<Project> find(Draft draft) {
        var ids =
                draft.refs().stream().map(names::get).filter(Objects::nonNull).distinct().toList();
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        if (ids.size() > 1) {
            throw new ProblemException(
                    REFERENCE_AMBIGUOUS, REFERENCE_AMBIGUOUS.title() + ": " + draft.refs());
        }
        var project = known.get(ids.getFirst());
        if (project == null || !governs.test(project.office())) {
            throw new ProblemException(REFERENCE_TAKEN, REFERENCE_TAKEN.title());
        }
        return Optional.of(project);
    }

    private Outcome create(Draft draft) {
        var statement =
                Statement.of(
                        draft.office(), draft.details(null), draft.refs(), draft.sourceVersion());
        var project = Project.of(ProjectId.next(), statement);
        var event = project.propose(today.apply(draft.office()));
        created.add(project);
        known.put(project.id(), project);
        draft.refs().forEach(ref -> names.put(ref, project.id()));
        entries.add(Chronicle.Entry.proposed(project, event));
        return new Created(project.id());
    }

    private Outcome change(Project project, Draft draft) {
        var statement =
                Statement.of(
                                draft.office(),
                                draft.details(project.details()),
                                draft.refs(),
                                draft.sourceVersion())
                        .keeping(project.refs());
        var taken = takenVersion(project, draft);
        var version = draft.sourceVersion();
        if (version != null && taken != null && version <= taken) {
            return project.says(statement)
                    ? new Unchanged(project.id())
                    : new Ignored(project.id(), taken);
        }
        if (version == null && draft.needsVersion() && !project.says(statement)) {
            throw new ProblemException(SOURCE_VERSION_REQUIRED, SOURCE_VERSION_REQUIRED.title());
        }
        var before = project.facts();
        var event = project.revise(statement, today.apply(draft.office()));
        event.ifPresent(
                each -> entries.add(Chronicle.Entry.changed(project, before, List.of(each))));
        names.putAll(namesOf(project));
        return event.isPresent() ? new Updated(project.id()) : new Unchanged(project.id());
    }

    private static Map<ExternalRef, ProjectId> namesOf(Project project) {
        var own = new HashMap<ExternalRef, ProjectId>();
        project.refs().forEach(ref -> own.put(ref, project.id()));
        return own;
    }

    private static @Nullable Long takenVersion(Project project, Draft draft) {
        return draft.refs().stream()
                .map(project::sourceVersion)
                .filter(Objects::nonNull)
                .max(Long::compare)
                .orElse(null);
    }
}
