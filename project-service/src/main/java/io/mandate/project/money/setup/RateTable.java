package io.mandate.project.money.setup;

import static java.util.stream.Collectors.groupingBy;

import io.mandate.platform.sql.Sql;
import io.mandate.project.money.MoneySettings;
import io.mandate.project.money.terms.FiscalYear;
import io.mandate.project.money.terms.RateBasis;
import io.mandate.project.money.terms.RateNeed;
import io.mandate.project.money.terms.Rates;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rates of days and of fiscal years. */
@ApplicationScoped
class RateTable {
    private static final String DAILY =
            "select n.at, r.rate from unnest(?::text[], ?::text[], ?::date[]) with ordinality"
                    + " as n(source, target, day, at) cross join lateral (select rate"
                    + " from exchange_rate e where e.source = n.source and e.target = n.target"
                    + " and e.valid_from <= n.day order by e.valid_from desc limit 1) r";

    private static final String PLANNED =
            "select n.at, r.rate from unnest(?::text[], ?::text[], ?::integer[]) with ordinality"
                    + " as n(source, target, year, at) join plan_rate r on r.source = n.source"
                    + " and r.target = n.target and r.fiscal_year = n.year";

    private final Sql sql;
    private final MoneySettings settings;

    RateTable(Sql sql, MoneySettings settings) {
        this.sql = sql;
        this.settings = settings;
    }

    /** What there is of what is needed, in two statements whatever the number. */
    Rates find(Collection<RateNeed> needs) {
        var known = new HashMap<RateNeed, BigDecimal>();
        var wanted = needs.stream().filter(need -> !need.from().equals(need.to())).distinct();
        var byBasis = wanted.collect(groupingBy(RateNeed::basis));
        fill(known, DAILY, byBasis.get(RateBasis.DAILY), need -> need.on().toString());
        fill(known, PLANNED, byBasis.get(RateBasis.PLAN), need -> String.valueOf(year(need.on())));
        return new Rates(known);
    }

    private void fill(
            Map<RateNeed, BigDecimal> known,
            String query,
            @Nullable List<RateNeed> needs,
            Function<RateNeed, String> when) {
        if (needs == null) {
            return;
        }
        sql.list(
                        query,
                        row -> Map.entry(needs.get(row.getInt(1) - 1), row.getBigDecimal(2)),
                        texts(needs, RateNeed::from),
                        texts(needs, RateNeed::to),
                        texts(needs, when))
                .forEach(each -> known.put(each.getKey(), each.getValue()));
    }

    private static String[] texts(List<RateNeed> needs, Function<RateNeed, String> text) {
        return needs.stream().map(text).toArray(String[]::new);
    }

    int year(LocalDate day) {
        return FiscalYear.of(day, settings.fiscalYearBegins()).year();
    }

    Optional<BigDecimal> planRate(RateRequest rate) {
        return sql.first(
                "select rate from plan_rate where source = ? and target = ? and fiscal_year = ?",
                row -> row.getBigDecimal(1),
                rate.from(),
                rate.to(),
                rate.fiscalYear());
    }

    /** A corrected rate holds for what is posted from then on. */
    void keepDaily(RateRequest rate) {
        sql.update(
                "insert into exchange_rate (source, target, valid_from, rate) values (?, ?, ?, ?)"
                        + " on conflict (source, target, valid_from) do update"
                        + " set rate = excluded.rate",
                rate.from(),
                rate.to(),
                rate.validFrom(),
                rate.rate());
    }

    void keepPlanned(RateRequest rate) {
        sql.update(
                "insert into plan_rate (source, target, fiscal_year, rate) values (?, ?, ?, ?)"
                        + " on conflict do nothing",
                rate.from(),
                rate.to(),
                rate.fiscalYear(),
                rate.rate());
    }

    List<RateView> dailyAfter(String from, String to, LocalDate after, int size) {
        return sql.list(
                "select source, target, valid_from, rate from exchange_rate where source = ?"
                        + " and target = ? and valid_from > ? order by valid_from limit ?",
                row ->
                        RateView.daily(
                                row.getString(1),
                                row.getString(2),
                                row.getObject(3, LocalDate.class),
                                row.getBigDecimal(4)),
                from,
                to,
                after,
                size);
    }

    List<RateView> plannedAfter(int year, String from, String to, int size) {
        return sql.list(
                "select source, target, fiscal_year, rate from plan_rate"
                        + " where (fiscal_year, source, target) > (?, ?, ?)"
                        + " order by fiscal_year, source, target limit ?",
                row ->
                        RateView.planned(
                                row.getString(1),
                                row.getString(2),
                                row.getInt(3),
                                row.getBigDecimal(4)),
                year,
                from,
                to,
                size);
    }
}
