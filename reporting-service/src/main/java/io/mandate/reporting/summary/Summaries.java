package io.mandate.reporting.summary;

import io.mandate.platform.scope.ScopeTree;
import io.mandate.reporting.naming.Names;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Makes the summary that a caller asks for and may see. */
@ApplicationScoped
public class Summaries {
    private final SummaryTable table;
    private final ScopeTree offices;
    private final Names names;
    private final Clock clock;

    Summaries(SummaryTable table, ScopeTree offices, Names names, Clock clock) {
        this.table = table;
        this.offices = offices;
        this.names = names;
        this.clock = clock;
    }

    public PortfolioSummary answer(SummaryQuery query) {
        var filter = query.filter(offices);
        return PortfolioSummary.of(clock.instant(), filter, table.read(filter), names.ofOffices());
    }
}
