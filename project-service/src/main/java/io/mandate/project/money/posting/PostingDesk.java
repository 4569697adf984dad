package io.mandate.project.money.posting;

import io.mandate.platform.problem.CommonProblem;
import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.security.Caller;
import io.mandate.platform.security.Role;
import io.mandate.platform.web.Cursor;
import io.mandate.platform.web.Idempotency;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.project.ProjectId;
import io.mandate.project.money.CostProblem;
import io.mandate.project.money.book.CostBooks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Function;

/** Takes lines from callers: plans from who runs the project, facts from who keeps the books. */
@ApplicationScoped
class PostingDesk {
    private final CostBooks books;
    private final Postings postings;
    private final Bookkeeping bookkeeping;
    private final Idempotency idempotency;
    private final Caller caller;

    PostingDesk(
            CostBooks books,
            Postings postings,
            Bookkeeping bookkeeping,
            Idempotency idempotency,
            Caller caller) {
        this.books = books;
        this.postings = postings;
        this.bookkeeping = bookkeeping;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @Transactional
    PostingView post(ProjectId project, PostingRequest request) {
        if (!request.plans() && !keepsBooks()) {
            throw new ProblemException(
                    CommonProblem.FORBIDDEN,
                    "Who runs the project posts plans; facts come from finance");
        }
        return idempotency.once(
                request,
                PostingView.class,
                () -> {
                    var order = PostingOrder.ofHouse(project, books.office(project), request);
                    return PostingView.of(
                            bookkeeping.post(
                                    order.from(request.system()),
                                    request.toDrafts(project, order.name())));
                });
    }

    private boolean keepsBooks() {
        return caller.has(Role.FINANCE_CONTROLLER)
                || caller.has(Role.PMO_ADMIN)
                || caller.has(Role.INTEGRATION);
    }

    @Transactional
    Posting one(UUID id) {
        return postings.find(id)
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        CostProblem.COST_POSTING_NOT_FOUND,
                                        "There is no posting " + id));
    }

    @Transactional
    Page<Posting> page(ProjectId project, PageQuery page) {
        books.office(project);
        var after = page.after(1);
        var rows =
                postings.after(
                        project, after == null ? new UUID(0, 0) : after.uuid(0), page.fetch());
        return Page.of(rows, page, row -> Cursor.of(row.id()), Function.identity());
    }
}
