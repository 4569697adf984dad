package io.mandate.project.money.posting;

import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.scope.ScopeTree;
import io.mandate.platform.sql.Sql;
import io.mandate.platform.web.Cursor;
import io.mandate.platform.web.Idempotency;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.project.money.CostProblem;
import io.mandate.project.money.ledger.CostKind;
import io.mandate.project.money.ledger.CostLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.UUID;

/** Shows the lines of the books and takes back those that were entered by hand. */
@ApplicationScoped
class CostLineDesk {
    private final Bookkeeping bookkeeping;
    private final Idempotency idempotency;
    private final Sql sql;

    CostLineDesk(Bookkeeping bookkeeping, Idempotency idempotency, Sql sql) {
        this.bookkeeping = bookkeeping;
        this.idempotency = idempotency;
        this.sql = sql;
    }

    @Transactional
    Page<CostLineView> page(CostLineQuery query, PageQuery page) {
        query.requireAPlace();
        var after = page.after(1);
        var values = new ArrayList<Object>(query.values());
        if (after != null) {
            values.add(after.uuid(0));
        }
        values.add(page.fetch());
        var rows = sql.list(listing(query, after != null), CostLines::row, values.toArray());
        return Page.of(rows, page, row -> Cursor.of(row.id()), CostLineView::of);
    }

    static String listing(CostLineQuery query, boolean goesOn) {
        return CostLines.READ
                + ScopeTree.condition("l")
                + query.conditions()
                + (goesOn ? " and l.id > ?" : "")
                + " order by l.id limit ?";
    }

    @Transactional
    CostLineView one(UUID id) {
        return CostLineView.of(require(id));
    }

    @Transactional
    PostingView reverse(UUID id, ReversalRequest request) {
        return idempotency.once(
                request,
                PostingView.class,
                () -> {
                    var line = require(id);
                    requireReversible(line);
                    var order = PostingOrder.ofHouse(line.projectId(), line.office(), request);
                    return PostingView.of(bookkeeping.reverse(order, id, request.reason().strip()));
                });
    }

    private CostLine require(UUID id) {
        return sql.first(
                        CostLines.READ + "l.id = ? and " + ScopeTree.condition("l"),
                        CostLines::row,
                        id)
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        CostProblem.COST_LINE_NOT_FOUND,
                                        "There is no cost line " + id));
    }

    /** What another system has told only that system takes back; releases go back to their allotment. */
    private static void requireReversible(CostLine line) {
        if (!line.source().system().equals(PostingOrder.HOUSE)
                || line.kind() == CostKind.FORECAST
                || line.kind() == CostKind.RELEASE) {
            throw new ProblemException(
                    CostProblem.LINE_NOT_REVERSIBLE,
                    "A %s of %s is taken back where it came from"
                            .formatted(line.kind(), line.source().system()));
        }
    }
}
