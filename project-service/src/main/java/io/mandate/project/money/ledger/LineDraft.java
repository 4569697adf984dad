package io.mandate.project.money.ledger;

import io.mandate.platform.money.Money;
import io.mandate.project.ProjectId;
import io.mandate.project.money.terms.Origin;
import io.mandate.project.money.terms.Phase;
import io.mandate.project.money.terms.RateNeed;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A line as a source tells it; the pointer says where. A movable one goes to the first open day
 * when its own is closed. An amount of nothing takes the line back.
 */
public record LineDraft(
        String pointer,
        ProjectId project,
        CostKind kind,
        Origin origin,
        SourceLine source,
        String category,
        @Nullable String wbs,
        LocalDate postingDate,
        @Nullable LocalDate documentDate,
        Money amount,
        @Nullable Phase phase,
        @Nullable String text,
        @Nullable Integer forecast,
        boolean movable) {

    /** The conversion into the project's currency on the day of the posting. */
    public RateNeed need(Book book) {
        return new RateNeed(
                kind.basis(), amount.currency(), book.currency(), placed(book).postingDate());
    }

    /** Where it goes in the books. */
    LineDraft placed(Book book) {
        return movable ? on(book.periods().openDay(postingDate)) : this;
    }

    boolean takesBack() {
        return amount.amount().signum() == 0;
    }

    /** The same in another place. */
    public LineDraft at(ProjectId other, @Nullable String element) {
        return new LineDraft(
                pointer,
                other,
                kind,
                origin,
                source,
                category,
                element,
                postingDate,
                documentDate,
                amount,
                phase,
                text,
                forecast,
                movable);
    }

    private LineDraft on(LocalDate day) {
        return new LineDraft(
                pointer,
                project,
                kind,
                origin,
                source,
                category,
                wbs,
                day,
                documentDate,
                amount,
                phase,
                text,
                forecast,
                movable);
    }

    /** Whether the line in the books says the same; where it was moved to makes no difference. */
    boolean isSaidBy(CostLine line, CostKind meant) {
        return line.projectId().equals(project)
                && line.kind() == meant
                && line.category().equals(category)
                && Objects.equals(line.wbs(), wbs)
                && (movable || line.postingDate().equals(postingDate))
                && Objects.equals(line.documentDate(), documentDate)
                && line.worth().is(amount)
                && Objects.equals(line.text(), text)
                && Objects.equals(line.forecast(), forecast);
    }
}
