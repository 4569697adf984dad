package io.mandate.portfolio.alignment;

import static io.mandate.portfolio.PortfolioProblem.GOAL_NOT_FOUND;

import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.web.Cursor;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.portfolio.strategy.StrategyId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;

/** Looks at a strategy through what a question names. */
@ApplicationScoped
class AlignmentReport {
    private static final UUID FIRST = new UUID(0, 0);

    private final Lenses lenses;
    private final Alignments alignments;
    private final Coverage coverage;
    private final Orphans orphans;

    AlignmentReport(Lenses lenses, Alignments alignments, Coverage coverage, Orphans orphans) {
        this.lenses = lenses;
        this.alignments = alignments;
        this.coverage = coverage;
        this.orphans = orphans;
    }

    @Transactional
    Alignment alignment(StrategyId id, AlignmentQuery query) {
        return alignments.of(lenses.of(id, query));
    }

    @Transactional
    Page<GoalCoverage> coverage(StrategyId id, AlignmentQuery query, PageQuery page) {
        var after = page.after(1);
        return Page.of(
                coverage.page(
                        lenses.of(id, query), after == null ? "" : after.string(0), page.fetch()),
                page,
                each -> Cursor.of(each.goal()),
                Function.identity());
    }

    @Transactional
    Page<ServingProject> serving(StrategyId id, String leaf, AlignmentQuery query, PageQuery page) {
        var lens = lenses.of(id, query);
        if (!Arrays.asList(lens.leaves()).contains(leaf)) {
            throw new ProblemException(GOAL_NOT_FOUND, "The strategy has no leaf " + leaf);
        }
        var after = page.after(1);
        return Page.of(
                coverage.serving(lens, leaf, after == null ? FIRST : after.uuid(0), page.fetch()),
                page,
                each -> Cursor.of(each.projectId()),
                Function.identity());
    }

    @Transactional
    Page<Orphan> orphans(
            StrategyId id, Orphan.OrphanKind kind, AlignmentQuery query, PageQuery page) {
        return Page.of(
                orphans.page(lenses.of(id, query), kind, page.after(1), page.fetch()),
                page,
                each -> Cursor.of(each.id()),
                Function.identity());
    }
}
