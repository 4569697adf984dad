package io.mandate.project.money.ledger;

import static io.mandate.project.money.CostProblem.BOOKS_ARE_CLOSED;
import static io.mandate.project.money.CostProblem.LINE_GIVEN_TWICE;

import io.mandate.project.ProjectId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Posts told lines, all or none. A line that is told again and says the same has no effect; one
 * that says something else is taken back and posted anew.
 */
public final class Ledger {
    private final Terms terms;
    private final Map<ProjectId, Book> books = new HashMap<>();
    private final Map<SourceLine, Holding> holdings;
    private final UUID posting;
    private final Supplier<UUID> ids;

    private final Flaws flaws = new Flaws();
    private final List<CostLine> added = new ArrayList<>();
    private final List<CostLine> overtaken = new ArrayList<>();
    private int posted;
    private int changed;
    private int unchanged;

    /** A line that holds, and the one that takes it back by itself, if it is an accrual. */
    public record Holding(CostLine line, @Nullable CostLine automatic) {}

    public Ledger(
            Terms terms,
            List<Book> books,
            Map<SourceLine, Holding> holdings,
            UUID posting,
            Supplier<UUID> ids) {
        this.terms = terms;
        books.forEach(book -> this.books.put(book.project(), book));
        this.holdings = Map.copyOf(holdings);
        this.posting = posting;
        this.ids = ids;
    }

    public Entries post(List<LineDraft> drafts) {
        var seen = new HashSet<SourceLine>();
        for (var draft : drafts) {
            if (seen.add(draft.source())) {
                take(draft);
            } else {
                flaws.add(
                        LINE_GIVEN_TWICE,
                        draft.pointer(),
                        "%s is given twice".formatted(draft.source()));
            }
        }
        flaws.refuse();
        return entries();
    }

    /** Takes a line back, and with an accrual also what would have taken it back later. */
    public Entries reverse(Holding holding, String reason) {
        if (book(holding.line().projectId()).closed()) {
            flaws.add(BOOKS_ARE_CLOSED, "", "the project is over");
        }
        flaws.refuse();
        takeBack(holding, reason);
        changed++;
        return entries();
    }

    private Entries entries() {
        return new Entries(List.copyOf(added), List.copyOf(overtaken), posted, changed, unchanged);
    }

    private void take(LineDraft draft) {
        var holding = holdings.get(draft.source());
        var assessment = new Assessment(terms, book(draft.project()), draft, flaws);
        if (holding == null
                ? draft.takesBack()
                : draft.isSaidBy(holding.line(), assessment.meant())) {
            unchanged++;
            return;
        }
        int before = flaws.size();
        assessment.check();
        checkOldBook(draft, holding);
        var line = draft.takesBack() ? Optional.<CostLine>empty() : line(assessment, holding);
        if (flaws.size() == before) {
            enter(line, holding, book(draft.project()));
        }
    }

    /** A line that moves to another project leaves the books of the first. */
    private void checkOldBook(LineDraft draft, @Nullable Holding holding) {
        if (holding != null
                && !holding.line().projectId().equals(draft.project())
                && book(holding.line().projectId()).closed()) {
            flaws.add(BOOKS_ARE_CLOSED, draft.pointer(), "the project that it moves from is over");
        }
    }

    private Optional<CostLine> line(Assessment assessment, @Nullable Holding holding) {
        int revision = holding == null ? 1 : holding.line().revision() + 1;
        return assessment.line(new Assessment.Entry(ids.get(), revision, posting));
    }

    private void enter(Optional<CostLine> line, @Nullable Holding holding, Book book) {
        if (holding == null) {
            posted++;
        } else {
            takeBack(holding, null);
            changed++;
        }
        line.ifPresent(
                each -> {
                    added.add(each);
                    if (each.kind() == CostKind.ACCRUAL) {
                        added.add(each.reversed(inNextPeriod(each, book)));
                    }
                });
    }

    private CostLine.Reversal inNextPeriod(CostLine accrual, Book book) {
        var next = accrual.postingDate().withDayOfMonth(1).plusMonths(1);
        return new CostLine.Reversal(
                ids.get(), book.periods().openDay(next), true, null, posting, book.number());
    }

    private void takeBack(Holding holding, @Nullable String reason) {
        var book = book(holding.line().projectId());
        overtaken.add(holding.line().overtaken(book.number()));
        added.add(holding.line().reversed(correction(holding.line(), book, reason)));
        if (holding.automatic() != null) {
            added.add(holding.automatic().reversed(correction(holding.automatic(), book, reason)));
        }
    }

    private CostLine.Reversal correction(CostLine line, Book book, @Nullable String reason) {
        return new CostLine.Reversal(
                ids.get(),
                book.periods().openDay(line.postingDate()),
                false,
                reason,
                posting,
                book.number());
    }

    private Book book(ProjectId project) {
        return Objects.requireNonNull(books.get(project), "a project without a book");
    }
}
