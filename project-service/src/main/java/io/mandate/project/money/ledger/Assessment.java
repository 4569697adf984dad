package io.mandate.project.money.ledger;

import static io.mandate.project.money.CostProblem.AMOUNT_NOT_PAYABLE;
import static io.mandate.project.money.CostProblem.AMOUNT_TOO_LARGE;
import static io.mandate.project.money.CostProblem.BOOKS_ARE_CLOSED;
import static io.mandate.project.money.CostProblem.CATEGORY_UNKNOWN;
import static io.mandate.project.money.CostProblem.PERIOD_IS_CLOSED;
import static io.mandate.project.money.CostProblem.RATE_MISSING;
import static io.mandate.project.money.CostProblem.WORK_PACKAGE_UNKNOWN;

import io.mandate.project.money.terms.Phase;
import io.mandate.project.money.terms.Treatment;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one told line means in the books of its project, or what is wrong with it. */
record Assessment(Terms terms, Book book, LineDraft told, Flaws flaws) {
    /** Under which name and number the line is entered. */
    record Entry(UUID id, int revision, UUID posting) {}

    /** Cost that its category takes from elsewhere is only compared. */
    CostKind meant() {
        var category = terms.categories().get(told.category());
        return told.kind() == CostKind.ACTUAL
                        && category != null
                        && category.actualsFrom() != told.origin()
                ? CostKind.RECONCILING
                : told.kind();
    }

    void check() {
        if (book.closed()) {
            flaws.add(BOOKS_ARE_CLOSED, told.pointer(), "the project is over");
        }
        if (!terms.categories().containsKey(told.category())) {
            flaws.add(CATEGORY_UNKNOWN, told.pointer() + "/category", "is not known");
        }
        if (told.wbs() != null && !book.elements().contains(told.wbs())) {
            flaws.add(WORK_PACKAGE_UNKNOWN, told.pointer() + "/wbs", "is not in the plan");
        }
        if (!told.kind().isPlanned() && !told.amount().isPayable()) {
            flaws.add(
                    AMOUNT_NOT_PAYABLE,
                    told.pointer() + "/amount",
                    "has a fraction of the currency's minor unit");
        }
        if (!told.movable() && book.periods().isClosed(told.postingDate())) {
            flaws.add(
                    PERIOD_IS_CLOSED,
                    told.pointer() + (told.kind().isPlanned() ? "/period" : "/postingDate"),
                    "is in a closed period; the next open day is "
                            + book.periods().openDay(told.postingDate()));
        }
    }

    Optional<CostLine> line(Entry entry) {
        var placed = told.placed(book);
        return worth(placed).map(worth -> line(entry, placed, worth));
    }

    private Optional<Worth> worth(LineDraft placed) {
        var need = told.need(book);
        var rate = terms.rates().rate(need);
        if (rate.isEmpty()) {
            flaws.add(
                    RATE_MISSING,
                    told.pointer() + "/amount",
                    "there is no %s rate from %s to %s on %s"
                            .formatted(need.basis(), need.from(), need.to(), need.on()));
            return Optional.empty();
        }
        var worth = Worth.of(placed.amount(), rate.get(), book.currency());
        if (worth.isEmpty()) {
            flaws.add(AMOUNT_TOO_LARGE, told.pointer() + "/amount", "is too large to be kept");
        }
        return worth;
    }

    private CostLine line(Entry entry, LineDraft placed, Worth worth) {
        var phase = placed.phase() == null ? phase(placed) : placed.phase();
        return new CostLine(
                entry.id(),
                told.project(),
                book.office(),
                meant(),
                told.origin(),
                told.source(),
                entry.revision(),
                told.category(),
                told.wbs(),
                treatment(placed, phase),
                phase,
                placed.postingDate(),
                told.documentDate(),
                worth,
                true,
                null,
                false,
                told.forecast(),
                told.text(),
                finding(placed),
                entry.posting(),
                book.number());
    }

    /** Plans are for the time when the project runs, unless they say otherwise. */
    private Phase phase(LineDraft placed) {
        return placed.kind().isPlanned() ? Phase.EXECUTION : book.phaseOn(placed.postingDate());
    }

    private @Nullable Treatment treatment(LineDraft placed, Phase phase) {
        return placed.kind().isCost()
                ? terms.capitalisation().treatment(told.category(), phase, placed.postingDate())
                : null;
    }

    private @Nullable LineFinding finding(LineDraft placed) {
        var kind = meant();
        if (kind == CostKind.RECONCILING) {
            return LineFinding.NOT_THE_SOURCE_OF_ACTUALS;
        }
        if (!told.postingDate().equals(placed.postingDate())) {
            return LineFinding.MOVED_TO_OPEN_PERIOD;
        }
        return kind == CostKind.BUDGET && book.isOutside(placed.postingDate())
                ? LineFinding.OUTSIDE_PROJECT_DATES
                : null;
    }
}
