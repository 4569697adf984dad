package io.mandate.project.change;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.mandate.project.ProjectEvent;
import io.mandate.project.baseline.Baseline;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** News of change control. */
sealed interface ChangeEvent extends ProjectEvent {

    /** Somebody asks for a change. */
    record ChangeRequested(
            @JsonIgnore Stamp stamp, @JsonUnwrapped ChangeProposalFacts request, Effect effect)
            implements ChangeEvent {
        static ChangeRequested of(Stamp stamp, Change change) {
            return new ChangeRequested(stamp, ChangeProposalFacts.of(change), change.effect());
        }

        @Override
        public String type() {
            return "mandate.project.change-requested.v1";
        }
    }

    /** It is settled whether a change takes place; with a new performance baseline if it makes one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChangeDecided(
            @JsonIgnore Stamp stamp,
            int number,
            ChangeKind kind,
            ChangeState outcome,
            String reason,
            @Nullable NewBaseline baseline,
            @Nullable Termination termination,
            @Nullable Released released)
            implements ChangeEvent {
        static ChangeDecided of(Stamp stamp, Change change, @Nullable NewBaseline baseline) {
            var reason = change.decisionReason();
            return new ChangeDecided(
                    stamp,
                    change.number(),
                    change.stated().kind(),
                    change.state(),
                    reason == null ? "" : reason,
                    baseline,
                    change.stated().termination(),
                    change.released());
        }

        @Override
        public String type() {
            return "mandate.project.change-decided.v1";
        }
    }

    /** The performance baseline from now on; how often it was replaced since the first. */
    record NewBaseline(int number, LocalDateTime start, LocalDateTime finish, int rebaselines) {
        static NewBaseline of(Baseline baseline, int rebaselines) {
            return new NewBaseline(
                    baseline.number(), baseline.start(), baseline.finish(), rebaselines);
        }
    }
}
