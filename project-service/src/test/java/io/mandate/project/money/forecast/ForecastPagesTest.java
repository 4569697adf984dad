package io.mandate.project.money.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.project.RealServers;
import io.mandate.project.proposal.GrowingTable;
import io.mandate.project.proposal.GrowingTable.Listing;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The forecasts of a project with their sums cost what the project has, however many others there are. */
@QuarkusTest
@RealServers
class ForecastPagesTest {
    /** Ten forecasts to a project, each with a line of its own or of actual cost. */
    private static final String FILL =
            """
            insert into cost_posting (id, office, project_id, system, name, sha256, lines, posted, changed, unchanged,
                suspended, posted_at, posted_by)
            select ('dddddddd-0000-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid, 'pages-' || i %% 10,
                ('ffffffff-0000-7000-8000-' || lpad(to_hex(i / 10), 12, '0'))::uuid, 'PAGES', 'p' || i, '', 2, 2, 0, 0,
                0, now(), 'test'
            from generate_series(%1$d, %2$d) i;
            insert into cost_forecast (project_id, number, office, name, as_of, currency, posting, made_at, made_by)
            select ('ffffffff-0000-7000-8000-' || lpad(to_hex(i / 10), 12, '0'))::uuid, 1 + i %% 10, 'pages-' || i %% 10,
                'F', date '2027-06-30', 'EUR', ('dddddddd-0000-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid, now(),
                'test'
            from generate_series(%1$d, %2$d) i;
            insert into cost_line (id, project_id, office, kind, origin, system, document, line, revision, category,
                posting_date, amount, currency, rate, project_amount, project_currency, holds, automatic, forecast,
                posting, sequence)
            select ('cccccccc-0000-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid,
                ('ffffffff-0000-7000-8000-' || lpad(to_hex(i / 10), 12, '0'))::uuid, 'pages-' || i %% 10,
                (array['ACTUAL', 'FORECAST'])[1 + i %% 2], 'ERP', 'PAGES', 'd' || i, '1', 1, 'services',
                date '2027-01-01' + i %% 360, 1, 'EUR', 1, 1, 'EUR', true, false, case when i %% 2 = 1 then 1 + i %% 10 end,
                ('dddddddd-0000-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid, 1
            from generate_series(%1$d, %2$d) i;
            analyze cost_line\
            """;

    @Test
    void aPageOfAHundredTimesAsManyReadsAtMostFiveTimesAsMuch() throws SQLException {
        var page =
                new Listing(
                        Forecasts.listing(),
                        List.of("ffffffff-0000-7000-8000-000000000005", "0", "51"));
        try (var table = GrowingTable.filled("cost_forecast", FILL, List.of(page))) {
            assertThat(table.read(page).count()).isLessThanOrEqualTo(5 * table.ofFew(page));
        }
    }
}
