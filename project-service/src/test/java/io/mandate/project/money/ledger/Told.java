package io.mandate.project.money.ledger;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mandate.platform.money.Money;
import io.mandate.platform.problem.ProblemException;
import io.mandate.project.ProjectId;
import io.mandate.project.money.terms.Capitalisation;
import io.mandate.project.money.terms.Category;
import io.mandate.project.money.terms.ClosedPeriods;
import io.mandate.project.money.terms.ClosedPeriods.Range;
import io.mandate.project.money.terms.Origin;
import io.mandate.project.money.terms.Phase;
import io.mandate.project.money.terms.RateBasis;
import io.mandate.project.money.terms.RateNeed;
import io.mandate.project.money.terms.Rates;
import io.mandate.project.money.terms.Treatment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Lines and books for tests of the ledger: a project of 2027 in euros, February 2027 closed. */
final class Told {
    static final ProjectId PROJECT = ProjectId.next();
    static final LocalDate MARCH = LocalDate.of(2027, 3, 15);
    static final LocalDate FEBRUARY = LocalDate.of(2027, 2, 10);
    static final Rates RATES =
            new Rates(
                    Map.of(
                            new RateNeed(RateBasis.DAILY, "USD", "EUR", MARCH),
                            new BigDecimal("0.9"),
                            new RateNeed(RateBasis.PLAN, "USD", "EUR", MARCH),
                            new BigDecimal("0.8")));
    static final Capitalisation RULES =
            new Capitalisation(
                    List.of(
                            new Capitalisation.Rule(
                                    "material",
                                    Phase.EXECUTION,
                                    LocalDate.of(2027, 1, 1),
                                    Treatment.CAPEX)));

    private Told() {}

    static LineDraft line(String name, CostKind kind, String amount) {
        return line(name, kind, Money.of(amount, "EUR"), MARCH);
    }

    static LineDraft line(String name, CostKind kind, Money amount, LocalDate on) {
        return draft(name, kind, "material", amount, on, Origin.ERP, false);
    }

    static LineDraft labour(String amount, Origin origin) {
        return draft(
                "hours",
                CostKind.ACTUAL,
                Category.LABOUR,
                Money.of(amount, "EUR"),
                FEBRUARY,
                origin,
                true);
    }

    static LineDraft draft(
            String name,
            CostKind kind,
            String category,
            Money amount,
            LocalDate on,
            Origin origin,
            boolean movable) {
        return new LineDraft(
                "/lines/" + name,
                PROJECT,
                kind,
                origin,
                new SourceLine("sap", "4711", name),
                category,
                null,
                on,
                on,
                amount,
                null,
                null,
                kind == CostKind.FORECAST ? 1 : null,
                movable);
    }

    static Book book() {
        return book(PROJECT, false);
    }

    static Book book(ProjectId project, boolean closed) {
        return new Book(
                project,
                "it",
                "EUR",
                closed,
                LocalDate.of(2027, 1, 10),
                LocalDate.of(2027, 6, 30),
                Set.of("walls"),
                new ClosedPeriods(
                        List.of(new Range(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 28)))),
                List.of(
                        new Book.Since(LocalDate.of(2027, 1, 4), Phase.EXECUTION),
                        new Book.Since(LocalDate.of(2027, 7, 1), Phase.AFTERWARDS)),
                7);
    }

    static Terms terms() {
        return new Terms(
                Map.of(
                        "material", new Category("material", "Material", Origin.ERP),
                        "labour", new Category("labour", "Labour", Origin.TIMESHEET)),
                RULES,
                RATES);
    }

    static Ledger ledger(List<CostLine> held) {
        return ledger(held, List.of(book()));
    }

    /** The books with these lines in them. */
    static Ledger ledger(List<CostLine> held, List<Book> books) {
        var holdings = new HashMap<SourceLine, Ledger.Holding>();
        for (var line : held) {
            if (line.holds()) {
                var automatic =
                        held.stream()
                                .filter(
                                        each ->
                                                each.automatic()
                                                        && line.id().equals(each.reverses()))
                                .findFirst()
                                .orElse(null);
                holdings.put(line.source(), new Ledger.Holding(line, automatic));
            }
        }
        return new Ledger(terms(), books, holdings, new UUID(0, 9), UUID::randomUUID);
    }

    static Entries posted(LineDraft... drafts) {
        return ledger(List.of()).post(List.of(drafts));
    }

    /** The same told later. */
    static Entries postedAfter(Entries before, LineDraft... drafts) {
        return ledger(before.added()).post(List.of(drafts));
    }

    static BigDecimal sum(Entries... all) {
        return List.of(all).stream()
                .flatMap(each -> each.added().stream())
                .map(each -> each.worth().projectAmount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Why it is refused. */
    static ProblemException refusal(ThrowingCallable posting) {
        return catchThrowableOfType(ProblemException.class, posting);
    }
}
