package io.mandate.project;

import static io.mandate.project.ProjectProblem.ACCEPTED_SPONSOR_REQUIRED;
import static io.mandate.project.ProjectProblem.JUSTIFICATION_REQUIRED;
import static io.mandate.project.ProjectProblem.PROJECT_IS_OVER;
import static io.mandate.project.ProjectProblem.STATUS_NOT_REACHABLE;
import static io.mandate.project.ProjectStatus.ACTIVE;
import static io.mandate.project.ProjectStatus.PROPOSED;

import io.mandate.platform.event.AggregateState;
import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.scope.ScopeTree;
import io.mandate.project.ProjectEvent.Proposed;
import io.mandate.project.ProjectEvent.Revised;
import io.mandate.project.ProjectEvent.Stamp;
import io.mandate.project.ProjectEvent.StatusChanged;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;

/** A piece of work with a life cycle. What changes it goes through its verbs, and each announces what it did. */
@Entity
@Table(name = "project")
@SQLRestriction(ScopeTree.GOVERNED)
public class Project {
    static final String STATE = "project";

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ProjectId id;

    private String office;
    @Embedded private ProjectDetails details;

    @Enumerated(EnumType.STRING)
    private ProjectStatus status = PROPOSED;

    private @Nullable LocalDate holdUntil;
    private @Nullable LocalDate windDownOn;

    @OneToMany(mappedBy = "project", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<ExternalReference> references = new ArrayList<>();

    /** Number of the last event: one number for one event. */
    private long sequence;

    @Version private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    Project() {}

    private Project(ProjectId id, String office, ProjectDetails details) {
        this.id = id;
        this.office = office;
        this.details = details;
    }

    /** A project that nobody has heard of yet. */
    public static Project of(ProjectId id, Statement statement) {
        var project = new Project(id, statement.office(), statement.details());
        project.name(statement);
        return project;
    }

    /** Announces a new project. */
    public Proposed propose(LocalDate on) {
        if (sequence > 0) {
            throw new IllegalStateException("%s was proposed before".formatted(id));
        }
        return new Proposed(stamp(on), facts());
    }

    /** Replaces what is told about the project; there is no news when it says the same. */
    public Optional<Revised> revise(Statement statement, LocalDate on) {
        if (says(statement)) {
            name(statement);
            return Optional.empty();
        }
        if (status.isFinal()) {
            throw new ProblemException(
                    PROJECT_IS_OVER, "A %s project is not revised any more".formatted(status));
        }
        if (status == ACTIVE) {
            requireStartable(statement.details());
        }
        boolean moved = !office.equals(statement.office());
        office = statement.office();
        details = statement.details();
        name(statement);
        return Optional.of(new Revised(stamp(on), moved, facts()));
    }

    /** Moves the project on in its life. */
    public StatusChanged become(StatusChange change, LocalDate on) {
        if (!status.canBecome(change.to())) {
            throw new ProblemException(
                    STATUS_NOT_REACHABLE,
                    "A project that is %s cannot become %s".formatted(status, change.to()));
        }
        if (change.to() == ACTIVE) {
            requireStartable(details);
        }
        var from = status;
        status = change.to();
        holdUntil = change instanceof StatusChange.Hold hold ? hold.until() : null;
        if (change instanceof StatusChange.Stop stop) {
            windDownOn = stop.windDownOn();
        }
        return new StatusChanged(
                stamp(on),
                from,
                status,
                change.reason(),
                holdUntil,
                change instanceof StatusChange.Stop ? windDownOn : null);
    }

    /** Draws the number of the project's next event; for verbs of features, which know more events. */
    public Stamp stamp(LocalDate on) {
        return new Stamp(id, ++sequence, office, on);
    }

    /** The rule that keeps the project from starting, if there is one. */
    public Optional<ProjectProblem> obstacleToStart() {
        return obstacle(details);
    }

    /** All of it, as others may hold it; which version of which source it came from is our business. */
    public AggregateState state() {
        return new AggregateState(
                STATE, id.toString(), sequence, office, facts().withoutSourceVersion());
    }

    public ProjectFacts facts() {
        return new ProjectFacts(details, status, holdUntil, windDownOn, refs(), sourceVersion());
    }

    public ProjectId id() {
        return id;
    }

    public String office() {
        return office;
    }

    public ProjectDetails details() {
        return details;
    }

    public ProjectStatus status() {
        return status;
    }

    public @Nullable LocalDate holdUntil() {
        return holdUntil;
    }

    public long version() {
        return version;
    }

    /** The foreign names, in a fixed order. */
    public List<ExternalRef> refs() {
        return references.stream().map(ExternalReference::ref).sorted(ExternalRef.ORDER).toList();
    }

    /** The version that was taken last from one source. */
    public @Nullable Long sourceVersion(ExternalRef ref) {
        return references.stream()
                .filter(each -> each.ref().equals(ref))
                .map(ExternalReference::sourceVersion)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Long sourceVersion() {
        return references.stream()
                .map(ExternalReference::sourceVersion)
                .filter(Objects::nonNull)
                .max(Long::compare)
                .orElse(null);
    }

    /** Whether the statement brings no news. */
    public boolean says(Statement statement) {
        return office.equals(statement.office())
                && details.equals(statement.details())
                && statement.refs().equals(Set.copyOf(refs()));
    }

    /** Takes over the foreign names and the versions of their sources. */
    private void name(Statement statement) {
        references.removeIf(each -> !statement.refs().contains(each.ref()));
        var known = refs();
        statement.refs().stream()
                .filter(each -> !known.contains(each))
                .sorted(ExternalRef.ORDER)
                .forEach(each -> references.add(new ExternalReference(each, this, office)));
        references.forEach(
                each -> {
                    var version = statement.sourceVersions().get(each.ref());
                    if (version != null) {
                        each.take(version);
                    }
                });
    }

    private static void requireStartable(ProjectDetails details) {
        obstacle(details)
                .ifPresent(
                        rule -> {
                            throw new ProblemException(rule, rule.title());
                        });
    }

    private static Optional<ProjectProblem> obstacle(ProjectDetails details) {
        if (!details.isJustified()) {
            return Optional.of(JUSTIFICATION_REQUIRED);
        }
        return details.hasAcceptedSponsor()
                ? Optional.empty()
                : Optional.of(ACCEPTED_SPONSOR_REQUIRED);
    }
}
