package io.mandate.project.money.forecast;

import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.web.Cursor;
import io.mandate.platform.web.Idempotency;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.project.ProjectId;
import io.mandate.project.money.CostProblem;
import io.mandate.project.money.book.CostBooks;
import io.mandate.project.money.posting.Bookkeeping;
import io.mandate.project.money.posting.PostingOrder;
import io.mandate.project.office.Offices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes forecasts and holds them against what came. */
@ApplicationScoped
class Forecasting {
    private final Forecasts forecasts;
    private final Bookkeeping bookkeeping;
    private final CostBooks books;
    private final Offices offices;
    private final Idempotency idempotency;

    Forecasting(
            Forecasts forecasts,
            Bookkeeping bookkeeping,
            CostBooks books,
            Offices offices,
            Idempotency idempotency) {
        this.forecasts = forecasts;
        this.bookkeeping = bookkeeping;
        this.books = books;
        this.offices = offices;
        this.idempotency = idempotency;
    }

    @Transactional
    Forecast make(ProjectId project, ForecastRequest request) {
        return idempotency.once(request, Forecast.class, () -> take(project, request));
    }

    private Forecast take(ProjectId project, ForecastRequest request) {
        var office = books.office(project);
        books.lock(List.of(project));
        int number = forecasts.next(project);
        var asOf = Objects.requireNonNullElseGet(request.asOf(), () -> offices.today(office));
        var booked =
                bookkeeping.post(
                        PostingOrder.ofHouse(project, office, request),
                        request.toDrafts(project, number, asOf));
        forecasts.keep(project, number, request.name().strip(), asOf, booked.posting());
        return require(project, number);
    }

    @Transactional
    Forecast one(ProjectId project, int number) {
        books.office(project);
        return require(project, number);
    }

    @Transactional
    Page<Forecast> page(ProjectId project, PageQuery page) {
        books.office(project);
        var after = page.after(1);
        var rows = forecasts.after(project, after == null ? 0 : after.number(0), page.fetch());
        return Page.of(rows, page, row -> Cursor.of(row.number()), Function.identity());
    }

    @Transactional
    Accuracy accuracy(ProjectId project, int number, @Nullable LocalDate until) {
        var office = books.office(project);
        var forecast = require(project, number);
        var day = until == null ? offices.today(office).minusDays(1) : until;
        return Accuracy.of(number, forecast.asOf(), day, forecasts.months(forecast, day));
    }

    private Forecast require(ProjectId project, int number) {
        return forecasts
                .find(project, number)
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        CostProblem.COST_FORECAST_NOT_FOUND,
                                        "Project %s has no forecast %d"
                                                .formatted(project, number)));
    }
}
