package io.mandate.portfolio.choice;

import io.mandate.platform.scope.ScopeTree;
import io.mandate.portfolio.choice.answer.ChoiceResult;
import io.mandate.portfolio.choice.problem.PosedChoice;
import io.mandate.portfolio.selection.model.SelectionEffort;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/** A choice that was posed directly: asked, then concluded. */
@Entity
@SQLRestriction(ScopeTree.GOVERNED)
class ChoiceRun {
    @Id private UUID runId;
    private String office;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private ChoiceBasis basis;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private @Nullable ChoiceResult result;

    @Version private long version;

    /** What was asked; the input hash stands for exactly what the solver is given. */
    record ChoiceBasis(
            int candidates,
            int options,
            int limits,
            int relations,
            int seed,
            double work,
            long wallClockSeconds,
            String inputHash) {

        static ChoiceBasis of(PosedChoice posed, SelectionEffort effort, String inputHash) {
            var problem = posed.problem();
            return new ChoiceBasis(
                    problem.candidates().size(),
                    problem.candidates().stream().mapToInt(each -> each.options().size()).sum(),
                    problem.limits().size(),
                    problem.relations().size(),
                    effort.seed(),
                    effort.work(),
                    effort.wallClock().toSeconds(),
                    inputHash);
        }
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ChoiceRun() {}

    ChoiceRun(UUID runId, String office, ChoiceBasis basis) {
        this.runId = runId;
        this.office = office;
        this.basis = basis;
    }

    void conclude(ChoiceResult found) {
        result = found;
    }

    UUID runId() {
        return runId;
    }

    String office() {
        return office;
    }

    ChoiceBasis basis() {
        return basis;
    }

    @Nullable ChoiceResult result() {
        return result;
    }
}
