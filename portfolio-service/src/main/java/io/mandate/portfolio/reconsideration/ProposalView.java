package io.mandate.portfolio.reconsideration;

import io.mandate.portfolio.portfolio.PortfolioId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A proposal: why another selection was sought, and what its approval would change. */
record ProposalView(
        @Schema(description = "The selection run that found it; approve it there") UUID runId,
        PortfolioId portfolioId,
        ProposalState state,
        @Schema(description = "What has moved since the selection in force was found")
                List<String> because,
        @Schema(description = "How many changes were taken together") long news,
        @Schema(description = "The run whose selection was in force") UUID insteadOf,
        @Nullable Outlook outlook,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String reason) {

    static ProposalView of(Proposal proposal) {
        var verdict = proposal.verdict();
        return new ProposalView(
                proposal.runId(),
                proposal.portfolioId(),
                proposal.state(),
                proposal.because(),
                proposal.news(),
                proposal.insteadOf(),
                proposal.outlook(),
                verdict == null ? null : verdict.decidedAt(),
                verdict == null ? null : verdict.decidedBy(),
                verdict == null ? null : verdict.reason());
    }
}
