package io.mandate.project.money.setup;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.mandate.platform.scope.ScopeTree;
import io.mandate.platform.sql.Sql;
import io.mandate.platform.web.Cursor;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.project.JsonRows;
import io.mandate.project.money.terms.ClosedPeriods;
import io.mandate.project.money.terms.ClosedPeriods.Range;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The periods that portfolio-service has closed. What an office has closed is closed below it. */
@ApplicationScoped
public class Periods {
    private static final String READ = "select to_jsonb(c)::text from closed_period c where ";

    private final Sql sql;

    Periods(Sql sql) {
        this.sql = sql;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void take(String office, PeriodClosed event, LocalDate on) {
        sql.update(
                "insert into closed_period (office, first_day, last_day, period, closed_on)"
                        + " values (?, ?, ?, ?, ?) on conflict (office, first_day) do update"
                        + " set last_day = greatest(closed_period.last_day, excluded.last_day),"
                        + " period = excluded.period",
                office,
                event.firstDay(),
                event.lastDay(),
                event.period(),
                on);
    }

    /** The closed days of each of these offices. */
    public Map<String, ClosedPeriods> of(Collection<String> offices) {
        Map<String, List<Range>> found =
                sql
                        .list(
                                "select t.descendant, c.first_day, c.last_day from scope_tree t"
                                        + " join closed_period c on c.office = t.ancestor"
                                        + " where t.descendant = any(?)",
                                row ->
                                        Map.entry(
                                                row.getString(1),
                                                new Range(
                                                        row.getObject(2, LocalDate.class),
                                                        row.getObject(3, LocalDate.class))),
                                (Object) offices.toArray(String[]::new))
                        .stream()
                        .collect(
                                groupingBy(
                                        Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        var all = new HashMap<String, ClosedPeriods>();
        offices.forEach(
                office ->
                        all.put(office, new ClosedPeriods(found.getOrDefault(office, List.of()))));
        return all;
    }

    @Transactional
    Page<PeriodView> page(PageQuery page) {
        var after = page.after(2);
        var rows =
                after == null
                        ? sql.list(
                                READ
                                        + ScopeTree.condition("c")
                                        + " order by office, first_day limit ?",
                                row -> JsonRows.read(row.getString(1), PeriodView.class),
                                page.fetch())
                        : sql.list(
                                READ
                                        + ScopeTree.condition("c")
                                        + " and (office, first_day) > (?, ?::date)"
                                        + " order by office, first_day limit ?",
                                row -> JsonRows.read(row.getString(1), PeriodView.class),
                                after.string(0),
                                after.string(1),
                                page.fetch());
        return Page.of(
                rows, page, row -> Cursor.of(row.office(), row.firstDay()), Function.identity());
    }
}
