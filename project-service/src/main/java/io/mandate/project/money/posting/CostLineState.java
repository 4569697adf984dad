package io.mandate.project.money.posting;

import io.mandate.platform.event.AggregateState;
import io.mandate.platform.money.DecimalText;
import io.mandate.platform.money.Money;
import io.mandate.project.ProjectId;
import io.mandate.project.money.ledger.CostKind;
import io.mandate.project.money.ledger.CostLine;
import io.mandate.project.money.ledger.SourceLine;
import io.mandate.project.money.terms.Origin;
import io.mandate.project.money.terms.Treatment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One cost line as other services may hold it. */
record CostLineState(
        ProjectId projectId,
        UUID lineId,
        CostKind kind,
        Origin origin,
        SourceLine source,
        int revision,
        String category,
        @Nullable String wbs,
        @Nullable Treatment treatment,
        YearMonth period,
        LocalDate postingDate,
        @Nullable LocalDate documentDate,
        Money amount,
        @DecimalText BigDecimal rate,
        Money projectAmount,
        boolean holds,
        @Nullable UUID reverses,
        @Nullable Integer forecast) {
    static final String STATE = "cost-line";

    static AggregateState of(CostLine line) {
        var worth = line.worth();
        return new AggregateState(
                STATE,
                line.projectId() + "/" + line.id(),
                line.sequence(),
                line.office(),
                new CostLineState(
                        line.projectId(),
                        line.id(),
                        line.kind(),
                        line.origin(),
                        line.source(),
                        line.revision(),
                        line.category(),
                        line.wbs(),
                        line.treatment(),
                        YearMonth.from(line.postingDate()),
                        line.postingDate(),
                        line.documentDate(),
                        new Money(worth.amount(), worth.currency()),
                        worth.rate(),
                        new Money(worth.projectAmount(), worth.projectCurrency()),
                        line.holds(),
                        line.reverses(),
                        line.forecast()));
    }
}
