package io.mandate.project.money.setup;

import io.mandate.platform.audit.Audit;
import io.mandate.platform.problem.FieldError;
import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.web.Cursor;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.project.money.CostProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** States rates. What is posted keeps the rate that was used. */
@ApplicationScoped
class RateKeeping {
    private static final String EVERYWHERE = "*";

    private final RateTable table;
    private final Audit audit;

    RateKeeping(RateTable table, Audit audit) {
        this.table = table;
        this.audit = audit;
    }

    @Transactional
    void state(RatesRequest request) {
        for (int at = 0; at < request.rates().size(); at++) {
            state(request.rates().get(at), "/rates/%d/rate".formatted(at));
        }
        audit.record(
                "exchange-rates.stated", "exchange-rates", "*", EVERYWHERE, null, request, null);
    }

    private void state(RateRequest rate, String pointer) {
        if (rate.fiscalYear() == null) {
            table.keepDaily(rate);
            return;
        }
        table.keepPlanned(rate);
        var kept = table.planRate(rate).orElseThrow();
        if (kept.compareTo(rate.rate()) != 0) {
            var detail =
                    "the plan rate of %d is %s"
                            .formatted(
                                    rate.fiscalYear(), kept.stripTrailingZeros().toPlainString());
            throw new ProblemException(
                    CostProblem.PLAN_RATE_IS_SET, detail, List.of(new FieldError(pointer, detail)));
        }
    }

    @Transactional
    Page<RateView> daily(String from, String to, PageQuery page) {
        var after = page.after(1);
        var rows =
                table.dailyAfter(
                        from,
                        to,
                        after == null ? LocalDate.of(1, 1, 1) : date(after.string(0)),
                        page.fetch());
        return Page.of(
                rows,
                page,
                row -> Cursor.of(Objects.requireNonNull(row.validFrom())),
                Function.identity());
    }

    @Transactional
    Page<RateView> planned(PageQuery page) {
        var after = page.after(3);
        var rows =
                after == null
                        ? table.plannedAfter(0, "", "", page.fetch())
                        : table.plannedAfter(
                                Math.toIntExact(after.number(0)),
                                after.string(1),
                                after.string(2),
                                page.fetch());
        return Page.of(
                rows,
                page,
                row -> Cursor.of(Objects.requireNonNull(row.fiscalYear()), row.from(), row.to()),
                Function.identity());
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw ProblemException.invalid("/after", "must be the cursor of the previous page");
        }
    }
}
