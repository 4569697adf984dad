package io.mandate.project.directive;

import io.mandate.platform.event.Causes;
import io.mandate.project.Chronicle;
import io.mandate.project.Project;
import io.mandate.project.ProjectEvent.StatusChanged;
import io.mandate.project.ProjectId;
import io.mandate.project.Projects;
import io.mandate.project.status.StatusHistory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;

/** Answers the directives of portfolio-service and follows those that no rule stands against. */
@ApplicationScoped
public class Answering {
    private final Projects projects;
    private final Directives directives;
    private final StatusHistory history;
    private final Chronicle chronicle;
    private final Clock clock;

    Answering(
            Projects projects,
            Directives directives,
            StatusHistory history,
            Chronicle chronicle,
            Clock clock) {
        this.projects = projects;
        this.directives = directives;
        this.history = history;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** Answers once, however often it is asked. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void take(ProjectId id, Order order) {
        var project = projects.require(id);
        if (directives.findByIdOptional(order.directiveId()).isEmpty()) {
            directives.supersede(id, order.directiveId());
            answer(project, order, answered -> remember(order, project, answered));
        }
    }

    /** Answers a deferred directive anew on a later day, unless somebody else is about it or was. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void again(UUID id, LocalDate on) {
        directives
                .lease(id)
                .ifPresent(
                        directive -> {
                            var project = projects.require(directive.projectId());
                            Causes.runAs(
                                    directive.cause(),
                                    () -> answer(project, directive.order(on), directive::answer));
                        });
    }

    private void answer(Project project, Order order, Consumer<DirectiveAnswered> note) {
        var before = project.facts();
        var events = Obedience.of(order, project).carryOut(order, project);
        for (var event : events) {
            switch (event) {
                case DirectiveAnswered answered -> note.accept(answered);
                case StatusChanged changed -> history.remember(changed);
                default -> throw new IllegalStateException(event.type());
            }
        }
        chronicle.tell(Chronicle.Entry.changed(project, before, events).because(order.reason()));
    }

    private void remember(Order order, Project project, DirectiveAnswered answered) {
        directives.persist(
                new Directive(order, project, answered, clock.instant(), Causes.current()));
    }
}
