package io.mandate.project.money.book;

import io.mandate.platform.audit.Audit;
import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.web.Preconditions;
import io.mandate.project.ProjectId;
import io.mandate.project.ProjectProblem;
import io.mandate.project.money.CostProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** States the currency of a project's books, which stays once there are lines in it. */
@ApplicationScoped
class CostBookKeeping {
    private final CostBooks books;
    private final Audit audit;

    CostBookKeeping(CostBooks books, Audit audit) {
        this.books = books;
        this.audit = audit;
    }

    @Transactional
    CostBook view(ProjectId id) {
        return opened(id);
    }

    @Transactional
    CostBook put(ProjectId id, @Nullable String ifMatch, CostBookRequest request) {
        var before = opened(id);
        Preconditions.require(ifMatch, before.version());
        if (!before.currency().equals(request.currency()) && books.hasLines(id)) {
            throw new ProblemException(
                    CostProblem.COST_BOOK_IN_USE, "There are lines in " + before.currency());
        }
        var after = new CostBook(id, before.office(), request.currency(), before.version() + 1);
        books.keep(after);
        audit.record(
                "cost-book.stated",
                "cost-book",
                id.toString(),
                before.office(),
                before,
                after,
                null);
        return after;
    }

    private CostBook opened(ProjectId id) {
        if (books.lock(List.of(id)).isEmpty()) {
            throw new ProblemException(
                    ProjectProblem.PROJECT_NOT_FOUND, "There is no project " + id);
        }
        books.open(List.of(id));
        return books.find(id).orElseThrow();
    }
}
