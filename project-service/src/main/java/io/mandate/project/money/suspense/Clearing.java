package io.mandate.project.money.suspense;

import io.mandate.platform.audit.Audit;
import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.web.Cursor;
import io.mandate.platform.web.Idempotency;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.project.money.CostProblem;
import io.mandate.project.money.book.CostBooks;
import io.mandate.project.money.posting.Bookkeeping;
import io.mandate.project.money.posting.PostingOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives lines in suspense a place, or rejects them. */
@ApplicationScoped
class Clearing {
    private final Suspense suspense;
    private final Bookkeeping bookkeeping;
    private final CostBooks books;
    private final Idempotency idempotency;
    private final Audit audit;

    Clearing(
            Suspense suspense,
            Bookkeeping bookkeeping,
            CostBooks books,
            Idempotency idempotency,
            Audit audit) {
        this.suspense = suspense;
        this.bookkeeping = bookkeeping;
        this.books = books;
        this.idempotency = idempotency;
        this.audit = audit;
    }

    @Transactional
    Page<SuspenseView> page(SuspenseState state, PageQuery page) {
        var after = page.after(1);
        var rows =
                suspense.after(state, after == null ? new UUID(0, 0) : after.uuid(0), page.fetch());
        return Page.of(rows, page, row -> Cursor.of(row.id()), SuspenseView::of);
    }

    @Transactional
    SuspenseView one(UUID id) {
        return suspense.find(id).map(SuspenseView::of).orElseThrow(() -> missing(id));
    }

    @Transactional
    SuspenseView assign(UUID id, AssignmentRequest request) {
        return idempotency.once(
                request,
                SuspenseView.class,
                () -> {
                    var line = open(id);
                    var project = request.projectId();
                    bookkeeping.post(
                            PostingOrder.ofHouse(project, books.office(project), request),
                            List.of(line.draft(project, request.wbs())));
                    var place = new Suspense.Place(line.source(), project, request.wbs());
                    suspense.settle(id, SuspenseState.ASSIGNED, place, request.note());
                    return settled(line, request.note());
                });
    }

    @Transactional
    SuspenseView reject(UUID id, RejectionRequest request) {
        return idempotency.once(
                request,
                SuspenseView.class,
                () -> {
                    var line = open(id);
                    suspense.settle(id, SuspenseState.REJECTED, null, request.reason());
                    return settled(line, request.reason());
                });
    }

    private SuspenseView settled(SuspenseLine before, @Nullable String why) {
        var after = one(before.id());
        audit.record(
                "suspense-line.settled",
                "suspense-line",
                before.id().toString(),
                before.office(),
                SuspenseView.of(before),
                after,
                why);
        return after;
    }

    private SuspenseLine open(UUID id) {
        var line = suspense.lock(id).orElseThrow(() -> missing(id));
        if (line.state() != SuspenseState.OPEN) {
            throw new ProblemException(
                    CostProblem.SUSPENSE_LINE_SETTLED, "The line is " + line.state());
        }
        return line;
    }

    private static ProblemException missing(UUID id) {
        return new ProblemException(
                CostProblem.SUSPENSE_LINE_NOT_FOUND, "There is no line %s".formatted(id));
    }
}
