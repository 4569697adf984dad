package io.mandate.portfolio.approval;

import io.mandate.portfolio.portfolio.PortfolioId;
import io.mandate.portfolio.selection.Decision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An approval and what it set off: how many projects moved in the ranking, how many were directed. */
record ApprovalView(
        PortfolioId portfolioId,
        UUID runId,
        Instant decidedAt,
        String decidedBy,
        String reason,
        LocalDate effectiveOn,
        int moved,
        int directed) {

    static ApprovalView of(PortfolioId portfolio, UUID runId, Decision decision) {
        return new ApprovalView(
                portfolio,
                runId,
                decision.decidedAt(),
                decision.decidedBy(),
                decision.reason(),
                decision.effectiveOn(),
                decision.moved(),
                decision.directed());
    }
}
