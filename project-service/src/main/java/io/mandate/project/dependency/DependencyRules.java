package io.mandate.project.dependency;

import io.mandate.platform.problem.CommonProblem;
import io.mandate.platform.problem.FieldError;
import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.sql.Sql;
import io.mandate.project.Project;
import io.mandate.project.dependency.Circle.Place;
import io.mandate.project.dependency.Counterparts.Both;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** What may be asked of another project. */
@ApplicationScoped
class DependencyRules {
    private final Dependencies dependencies;
    private final Upstreams upstreams;
    private final Sql sql;

    DependencyRules(Dependencies dependencies, Upstreams upstreams, Sql sql) {
        this.dependencies = dependencies;
        this.upstreams = upstreams;
        this.sql = sql;
    }

    /** Two requests at once must not close a circle that neither sees. */
    private void oneAfterTheOther() {
        sql.list("select pg_advisory_xact_lock(hashtext('project_dependency'))", _ -> true);
    }

    static void refuseIfOver(Project provider) {
        if (provider.status().isFinal()) {
            throw new ProblemException(
                    DependencyProblem.PROVIDER_IS_OVER,
                    "Project %s is %s".formatted(provider.id(), provider.status()));
        }
    }

    void check(Both both, Need need, Situation now) {
        refuseStrangers(now);
        oneAfterTheOther();
        var receiver = both.receiver().id();
        var provider = both.provider().id();
        if (dependencies.isThere(receiver, provider, need)) {
            throw new ProblemException(
                    DependencyProblem.DEPENDENCY_IS_THERE,
                    "%s waits for %s".formatted(need.activity(), need.milestone()));
        }
        var way =
                Circle.way(
                        new Place(provider, need.milestone()),
                        new Place(receiver, need.activity()),
                        upstreams.walk());
        if (!way.isEmpty()) {
            throw new ProblemException(DependencyProblem.DEPENDENCIES_FORM_A_CYCLE, name(way));
        }
    }

    /** Nothing of a foreign plan is told but its projects, which everybody may know. */
    private static String name(List<Place> way) {
        var projects = new ArrayList<>(Circle.projects(way));
        projects.addFirst(projects.getLast());
        return projects.stream().map(Object::toString).collect(Collectors.joining(" → "));
    }

    private static void refuseStrangers(Situation now) {
        var errors = new ArrayList<FieldError>();
        if (now.activityName() == null) {
            errors.add(new FieldError("/activity", "is no activity of the project's plan"));
        }
        if (now.milestoneName() == null) {
            errors.add(new FieldError("/milestone", "is no milestone of that project's plan"));
        }
        if (!errors.isEmpty()) {
            throw new ProblemException(
                    CommonProblem.INVALID_REQUEST, errors.getFirst().detail(), errors);
        }
    }

    /** How it begins: asked for, unless it is reached already. */
    static Course start(Need need, Situation now) {
        return new Course(
                        DependencyStatus.REQUESTED,
                        Objects.requireNonNull(now.activityName()),
                        Objects.requireNonNull(now.milestoneName()),
                        Objects.requireNonNull(now.neededBy(need)),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null)
                .seen(need, now);
    }
}
