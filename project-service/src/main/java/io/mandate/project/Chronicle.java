package io.mandate.project;

import io.mandate.platform.audit.Audit;
import io.mandate.platform.event.Message;
import io.mandate.platform.event.Outbox;
import io.mandate.project.ProjectEvent.Revised;
import io.mandate.project.ProjectEvent.Stamp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Announces what happened to projects and writes down who did it, in the transaction of the change. */
@ApplicationScoped
public class Chronicle {
    private final Outbox outbox;
    private final Audit audit;
    private final Event<ProjectsMoved> moves;

    Chronicle(Outbox outbox, Audit audit, Event<ProjectsMoved> moves) {
        this.outbox = outbox;
        this.audit = audit;
        this.moves = moves;
    }

    /** One thing that was done to a project. */
    public record Entry(
            Project project,
            @Nullable ProjectFacts before,
            @Nullable String reason,
            List<? extends ProjectEvent> events) {

        /** A new project. */
        public static Entry proposed(Project project, ProjectEvent event) {
            return new Entry(project, null, null, List.of(event));
        }

        /** A project that was otherwise before. */
        public static Entry changed(
                Project project, ProjectFacts before, List<? extends ProjectEvent> events) {
            return new Entry(project, before, null, events);
        }

        public Entry because(String why) {
            return new Entry(project, before, why, events);
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(Entry entry) {
        tellAll(List.of(entry));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void tellAll(List<Entry> entries) {
        outbox.appendAll(entries.stream().flatMap(Chronicle::messages).toList());
        entries.forEach(this::writeDown);
        var moved = entries.stream().flatMap(Chronicle::moves).toList();
        if (!moved.isEmpty()) {
            moves.fire(new ProjectsMoved(moved));
        }
    }

    private static Stream<Stamp> moves(Entry entry) {
        return entry.events().stream()
                .filter(event -> event instanceof Revised revised && revised.moved())
                .map(ProjectEvent::stamp);
    }

    /** What happened, and what the project is now that it has happened. */
    private static Stream<Message> messages(Entry entry) {
        return entry.events().isEmpty()
                ? Stream.empty()
                : Stream.concat(entry.events().stream(), Stream.of(entry.project().state()));
    }

    private void writeDown(Entry entry) {
        var project = entry.project();
        audit.record(
                entry.before() == null ? "project.proposed" : "project.changed",
                "project",
                project.id().toString(),
                project.office(),
                entry.before(),
                project.facts(),
                entry.reason());
    }
}
