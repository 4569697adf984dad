package io.mandate.portfolio.posing;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.platform.money.DecimalText;
import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.ProjectStatus;
import io.mandate.portfolio.RoleHours;
import io.mandate.portfolio.candidate.KnownProject;
import io.mandate.portfolio.funding.FundingShare;
import io.mandate.portfolio.scoring.WeightedScore;
import io.mandate.portfolio.valuation.Assumption;
import io.mandate.portfolio.valuation.CostToCome;
import io.mandate.portfolio.valuation.Gap;
import io.mandate.portfolio.valuation.Valuation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A project as it entered a selection. The fingerprint stands for everything that a selection depends
 * on: what the project said, its status, its options and whether the portfolio wants it in or out.
 * The demand is what it asks of the roles that the portfolio limits, as it plans; an option may have its own.
 * Either its worth is known, or that of its options, or the gap says why not.
 */
public record PosedProject(
        Subject subject,
        String fingerprint,
        Presence presence,
        @Nullable Gap gap,
        WeightedScore score,
        @Nullable Worth worth,
        List<PosedOption> options,
        List<RoleHours> demand,
        List<FundingShare> funding,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Marks marks) {

    public PosedProject {
        // problems that were posed before there were options, capacities and funding have none
        options = List.copyOf(Objects.requireNonNullElse(options, List.of()));
        demand = List.copyOf(Objects.requireNonNullElse(demand, List.of()));
        funding = List.copyOf(Objects.requireNonNullElse(funding, List.of()));
    }

    /** Which project, where it belongs and stood. */
    public record Subject(
            ProjectId projectId,
            String office,
            String name,
            ProjectStatus status,
            @Nullable String kind) {
        static Subject of(KnownProject candidate) {
            return new Subject(
                    candidate.projectId(),
                    candidate.office(),
                    candidate.name(),
                    candidate.status(),
                    candidate.facts().kind());
        }
    }

    /** What it is worth and takes. */
    public record Worth(
            @DecimalText BigDecimal value, CostToCome cost, Set<Assumption> assumptions) {
        static Worth of(Valuation.Known known) {
            return new Worth(known.value(), known.cost(), known.assumptions());
        }
    }

    public ProjectId projectId() {
        return subject.projectId();
    }

    /** Whether it is chosen from; of one that the portfolio wants out, how it is left. */
    public boolean competes() {
        return presence == Presence.COMPETING || presence == Presence.MANDATORY || hasModes();
    }

    /** Whether it is in flight with modes, of which exactly one is chosen. */
    public boolean hasModes() {
        return options.stream().anyMatch(each -> each.mode() != null);
    }

    /** Its options; without any it has one, which is called like itself. */
    public List<PosedOption> choices() {
        return options.isEmpty()
                ? List.of(new PosedOption(projectId().toString(), null, null, requireWorth(), null))
                : options;
    }

    /** What it takes of the limited roles in that option, in the months that it plans. */
    public List<RoleHours> hours(PosedOption option) {
        var own = option.hours();
        if (own != null) {
            return own;
        }
        return option.runs() ? demand : List.of();
    }

    /** The choice of that name. */
    public PosedOption choice(String id) {
        return choices().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No option " + id));
    }

    public Worth requireWorth() {
        return Objects.requireNonNull(worth, () -> "No worth of " + subject.projectId());
    }
}
