package io.mandate.portfolio.override;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.mandate.platform.web.Versioned;
import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.portfolio.PortfolioId;
import io.mandate.portfolio.ranking.RankOverride;
import java.time.Instant;
import java.time.LocalDate;

/** The rank that somebody has decided a project of a portfolio has, whatever its score. */
public record ProjectOverride(
        PortfolioId portfolioId,
        ProjectId projectId,
        @JsonUnwrapped OverrideRequest decided,
        String decidedBy,
        Instant decidedAt,
        OverrideState state,
        long version)
        implements Versioned {

    /** Whether its last day is over. */
    public enum OverrideState {
        IN_FORCE,
        /** It changes nothing any more. */
        EXPIRED;

        static OverrideState on(LocalDate day, LocalDate until) {
            return day.isAfter(until) ? EXPIRED : IN_FORCE;
        }
    }

    /** It expires without being changed. */
    @Override
    public String variant() {
        return state.name();
    }

    public RankOverride override() {
        return new RankOverride(
                projectId.toString(), decided.rank(), decided.reason(), decided.until());
    }
}
