package io.mandate.project.money.erp;

import io.mandate.platform.audit.Audit;
import io.mandate.platform.problem.CommonProblem;
import io.mandate.platform.problem.FieldError;
import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.web.Cursor;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.platform.web.Preconditions;
import io.mandate.project.ProjectId;
import io.mandate.project.money.CostProblem;
import io.mandate.project.money.book.CostBooks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** States which project each cost object is. */
@ApplicationScoped
class CostObjectKeeping {
    private final CostObjects objects;
    private final CostBooks books;
    private final Audit audit;

    CostObjectKeeping(CostObjects objects, CostBooks books, Audit audit) {
        this.objects = objects;
        this.books = books;
        this.audit = audit;
    }

    @Transactional
    CostObject put(
            String system, String code, @Nullable String ifMatch, CostObjectRequest request) {
        var office = books.office(request.projectId());
        var wbs = request.wbs();
        if (wbs != null && !objects.hasElement(request.projectId(), wbs)) {
            throw new ProblemException(
                    CostProblem.WORK_PACKAGE_UNKNOWN,
                    "The plan has no element " + wbs,
                    List.of(new FieldError("/wbs", "is not in the plan")));
        }
        var before = objects.find(system, code);
        before.ifPresent(known -> Preconditions.require(ifMatch, known.version()));
        long version = before.map(CostObject::version).orElse(0L) + 1;
        var after = new CostObject(system, code, request.projectId(), office, wbs, version);
        if (!objects.keep(after)) {
            throw new ProblemException(
                    CommonProblem.CONFLICT,
                    "%s of %s is a cost object of another project".formatted(code, system));
        }
        audit.record(
                "cost-object.stated",
                "cost-object",
                system + "/" + code,
                office,
                before.orElse(null),
                after,
                null);
        return after;
    }

    @Transactional
    Page<CostObject> page(ProjectId project, PageQuery page) {
        books.office(project);
        var after = page.after(2);
        var rows =
                objects.after(
                        project,
                        after == null ? "" : after.string(0),
                        after == null ? "" : after.string(1),
                        page.fetch());
        return Page.of(rows, page, row -> Cursor.of(row.system(), row.code()), Function.identity());
    }
}
