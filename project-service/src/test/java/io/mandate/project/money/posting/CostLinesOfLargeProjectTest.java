package io.mandate.project.money.posting;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.project.RealServers;
import io.mandate.project.money.ledger.CostKind;
import io.mandate.project.money.posting.CostLineQuery.CostLinePart;
import io.mandate.project.proposal.GrowingTable;
import io.mandate.project.proposal.GrowingTable.Listing;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is rare among the cost lines of one project is found without reading a hundred thousand others. */
@QuarkusTest
@RealServers
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CostLinesOfLargeProjectTest {
    private static final int SCATTER = GrowingTable.LIMIT + 1;
    private static final UUID PROJECT = UUID.fromString("ffffffff-0001-7000-8000-000000000005");

    /** The last twenty are of another kind, category, element and month than all others, and odd. */
    private static final String FILL =
            """
            insert into cost_posting (id, office, project_id, system, name, sha256, lines, posted, changed, unchanged,
                suspended, posted_at, posted_by)
            select ('dddddddd-0001-7000-8000-' || lpad(to_hex(%1$d), 12, '0'))::uuid, 'large',
                'ffffffff-0001-7000-8000-000000000005', 'LARGE', 'p%1$d', '', 100, 100, 0, 0, 0, now(), 'test';
            insert into cost_line (id, project_id, office, kind, origin, system, document, line, revision, category, wbs,
                posting_date, amount, currency, rate, project_amount, project_currency, holds, automatic, forecast,
                finding, posting, sequence)
            select ('cccccccc-0001-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid,
                'ffffffff-0001-7000-8000-000000000005', 'large', case when rare then 'ACTUAL' else 'BUDGET' end, 'ERP',
                'LARGE', 'd' || i, '1', 1, case when rare then 'travel' else 'services' end,
                case when rare then 'w1' else 'w0' end,
                case when rare then date '2027-03-05' else date '2027-01-05' end, 1, 'EUR', 1, 1, 'EUR', true, false,
                null, case when rare then 'NO_BUDGET' end,
                ('dddddddd-0001-7000-8000-' || lpad(to_hex(%1$d), 12, '0'))::uuid, 1
            from generate_series(%1$d, %2$d) i cross join lateral (select i > %2$d - 20) r(rare)\
            """;

    private GrowingTable table;

    private static Stream<Listing> pages() {
        return Stream.of(
                page(query -> query.kind = CostKind.ACTUAL),
                page(query -> query.category = "travel"),
                page(query -> query.wbs = "w1"),
                page(query -> query.period = "2027-03"),
                page(query -> query.only = CostLinePart.odd));
    }

    private static Listing page(Consumer<CostLineQuery> filter) {
        var query = new CostLineQuery();
        query.project = PROJECT;
        filter.accept(query);
        var values = new ArrayList<String>();
        query.values().forEach(each -> values.add(each.toString()));
        values.add(Integer.toString(GrowingTable.LIMIT + 1));
        return new Listing(CostLineDesk.listing(query, false), values);
    }

    @BeforeAll
    void aThousandAndThenAHundredThousandLines() throws SQLException {
        table = GrowingTable.filled("cost_line", FILL, pages().toList());
    }

    @AfterAll
    void noneOfThem() throws SQLException {
        table.close();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whatIsRareAmongAHundredTimesAsManyTakesAtMostFiveTimesAsMuch(Listing page)
            throws SQLException {
        assertThat(table.read(page).count()).isLessThanOrEqualTo(5 * table.ofFew(page) + SCATTER);
    }
}
