package io.mandate.project.dependency;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.mandate.project.ProjectEvent;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Something happened to a dependency; each of its projects hears of it as an event of its own. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DependencyChanged(
        @JsonIgnore Stamp stamp,
        Direction direction,
        What what,
        @JsonUnwrapped DependencyFacts facts,
        @Nullable String reason)
        implements ProjectEvent {
    /** What happened. */
    enum What {
        REQUESTED,
        COMMITTED,
        DECLINED,
        WITHDRAWN,
        MET,
        /** The milestone turned out not to be reached. */
        UNMET,
        CONFLICT,
        RESOLVED,
        /** The need or a name is another; what stands against it, if anything, is the same. */
        RESTATED;

        /** In whose audit it stands: a word in that of who gave it, what the plans did in the receiver's. */
        String office(Dependency dependency) {
            return switch (this) {
                case COMMITTED, DECLINED -> dependency.providerOffice();
                case REQUESTED, WITHDRAWN, MET, UNMET, CONFLICT, RESOLVED, RESTATED ->
                        dependency.office();
            };
        }

        /** What the plans did to it. */
        static What between(Course before, Course after) {
            if (before.status() != after.status()) {
                return after.status() == DependencyStatus.MET ? MET : UNMET;
            }
            if (Objects.equals(before.conflict(), after.conflict())) {
                return RESTATED;
            }
            return after.conflict() == null ? RESOLVED : CONFLICT;
        }
    }

    static DependencyChanged of(
            Stamp stamp,
            Direction direction,
            What what,
            Dependency dependency,
            @Nullable String reason) {
        return new DependencyChanged(
                stamp, direction, what, DependencyFacts.of(dependency), reason);
    }

    @Override
    public String type() {
        return "mandate.project.dependency-changed.v1";
    }
}
