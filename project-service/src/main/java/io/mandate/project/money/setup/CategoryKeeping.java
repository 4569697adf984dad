package io.mandate.project.money.setup;

import io.mandate.platform.audit.Audit;
import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.web.Cursor;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.platform.web.Preconditions;
import io.mandate.project.money.CostProblem;
import io.mandate.project.money.terms.Category;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** States the categories of cost. Their one source changes only while there are no actual costs. */
@ApplicationScoped
class CategoryKeeping {
    private static final String EVERYWHERE = "*";

    private final Categories categories;
    private final Audit audit;

    CategoryKeeping(Categories categories, Audit audit) {
        this.categories = categories;
        this.audit = audit;
    }

    @Transactional
    CategoryView one(String code) {
        return categories
                .find(code)
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        CostProblem.COST_CATEGORY_NOT_FOUND,
                                        "There is no category " + code));
    }

    @Transactional
    Page<CategoryView> page(PageQuery page) {
        var after = page.after(1);
        var rows = categories.after(after == null ? "" : after.string(0), page.fetch());
        return Page.of(rows, page, row -> Cursor.of(row.code()), Function.identity());
    }

    @Transactional
    CategoryView put(String code, @Nullable String ifMatch, CategoryRequest request) {
        var before = categories.find(code);
        before.ifPresent(
                known -> {
                    Preconditions.require(ifMatch, known.version());
                    if (known.actualsFrom() != request.actualsFrom()
                            && categories.hasActuals(code)) {
                        throw new ProblemException(
                                CostProblem.COST_CATEGORY_IN_USE,
                                "The actual costs of %s come from %s"
                                        .formatted(code, known.actualsFrom()));
                    }
                });
        long version = before.map(CategoryView::version).orElse(0L) + 1;
        var category = new Category(code, request.name().strip(), request.actualsFrom());
        categories.keep(category, version);
        var after = new CategoryView(code, category.name(), category.actualsFrom(), version);
        audit.record(
                "cost-category.stated",
                "cost-category",
                code,
                EVERYWHERE,
                before.orElse(null),
                after,
                null);
        return after;
    }
}
