package io.mandate.project.money.template;

import io.mandate.platform.problem.CommonProblem;
import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.security.Caller;
import io.mandate.platform.security.Role;
import io.mandate.project.ProjectId;
import io.mandate.project.money.book.CostBooks;
import io.mandate.project.money.posting.Bookkeeping;
import io.mandate.project.money.posting.PostingOrder;
import io.mandate.project.money.posting.PostingView;
import io.mandate.project.table.Table;
import io.mandate.project.table.UnreadableException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Takes a filled form over, all of it or nothing. A rehearsal does the same and leaves nothing behind. */
@ApplicationScoped
class TemplateImport {
    private static final int MOST_ROWS = 5_000;

    private final Bookkeeping bookkeeping;
    private final CostBooks books;
    private final Caller caller;

    TemplateImport(Bookkeeping bookkeeping, CostBooks books, Caller caller) {
        this.bookkeeping = bookkeeping;
        this.books = books;
        this.caller = caller;
    }

    @Transactional
    PostingView take(ProjectId project, Template template, Table table, boolean dryRun) {
        var office = books.office(project);
        requireFinance(template);
        if (table.rows().size() > MOST_ROWS) {
            throw new UnreadableException("At most %d rows at once: split it".formatted(MOST_ROWS));
        }
        var drafts = RowReader.read(project, template, table);
        var order =
                PostingOrder.ofHouse(project, office, List.of(template.title, table.rows()))
                        .from(RowReader.SYSTEM);
        var view = PostingView.of(bookkeeping.post(order, drafts));
        if (dryRun) {
            QuarkusTransaction.setRollbackOnly();
        }
        return view;
    }

    private void requireFinance(Template template) {
        if (!template.kind.isPlanned()
                && !caller.has(Role.FINANCE_CONTROLLER)
                && !caller.has(Role.PMO_ADMIN)
                && !caller.has(Role.INTEGRATION)) {
            throw new ProblemException(
                    CommonProblem.FORBIDDEN,
                    "Who runs the project posts plans; facts come from finance");
        }
    }
}
