package io.mandate.project.money.setup;

import static java.util.stream.Collectors.toMap;

import io.mandate.platform.sql.Sql;
import io.mandate.project.money.terms.Category;
import io.mandate.project.money.terms.Origin;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The categories of cost; an organisation has a few dozen. */
@ApplicationScoped
class Categories {
    private static final String READ =
            "select code, name, actuals_from, version from cost_category c where ";

    private final Sql sql;

    Categories(Sql sql) {
        this.sql = sql;
    }

    Map<String, Category> named(String[] codes) {
        return sql.list(READ + "code = any(?)", Categories::view, (Object) codes).stream()
                .map(CategoryView::category)
                .collect(toMap(Category::code, Function.identity()));
    }

    Optional<CategoryView> find(String code) {
        return sql.first(READ + "code = ? for update", Categories::view, code);
    }

    List<CategoryView> after(String code, int size) {
        return sql.list(READ + "code > ? order by code limit ?", Categories::view, code, size);
    }

    boolean hasActuals(String code) {
        return sql.first(
                        "select 1 from cost_line where category = ?"
                                + " and kind in ('ACTUAL', 'RECONCILING') limit 1",
                        row -> true,
                        code)
                .isPresent();
    }

    void keep(Category category, long version) {
        sql.update(
                "insert into cost_category (code, name, actuals_from, version) values (?, ?, ?, ?)"
                        + " on conflict (code) do update set name = excluded.name,"
                        + " actuals_from = excluded.actuals_from, version = excluded.version",
                category.code(),
                category.name(),
                category.actualsFrom().name(),
                version);
    }

    private static CategoryView view(ResultSet row) throws SQLException {
        return new CategoryView(
                row.getString(1),
                row.getString(2),
                Origin.valueOf(row.getString(3)),
                row.getLong(4));
    }
}
