package io.mandate.project.money.setup;

import io.mandate.platform.audit.Audit;
import io.mandate.platform.sql.Sql;
import io.mandate.platform.web.Cursor;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.project.JsonRows;
import io.mandate.project.money.terms.Capitalisation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Function;

/** The rules of what is an investment. They are dated: a new one is added, none is changed. */
@ApplicationScoped
class Rules {
    private static final String READ = "select to_jsonb(r)::text from capitalisation_rule r ";

    private final Sql sql;
    private final Audit audit;

    Rules(Sql sql, Audit audit) {
        this.sql = sql;
        this.audit = audit;
    }

    Capitalisation of(String[] categories) {
        return new Capitalisation(
                sql.list(
                        READ + "where category is null or category = any(?)",
                        row -> JsonRows.read(row.getString(1), Capitalisation.Rule.class),
                        (Object) categories));
    }

    @Transactional
    void state(UUID id, RuleRequest rule) {
        sql.update(
                "insert into capitalisation_rule (id, category, phase, valid_from, treatment)"
                        + " values (?, ?, ?, ?, ?)",
                id,
                rule.category(),
                rule.phase() == null ? null : rule.phase().name(),
                rule.validFrom(),
                rule.treatment().name());
        audit.record(
                "capitalisation-rule.stated",
                "capitalisation-rule",
                id.toString(),
                "*",
                null,
                rule,
                null);
    }

    @Transactional
    Page<RuleView> page(PageQuery page) {
        var after = page.after(1);
        var rows =
                sql.list(
                        READ + "where id > ? order by id limit ?",
                        row -> JsonRows.read(row.getString(1), RuleView.class),
                        after == null ? new UUID(0, 0) : after.uuid(0),
                        page.fetch());
        return Page.of(rows, page, row -> Cursor.of(row.id()), Function.identity());
    }
}
