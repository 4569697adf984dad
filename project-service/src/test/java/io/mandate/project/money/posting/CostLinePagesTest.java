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

/** A filtered page of cost lines costs what it shows, whether there are a thousand or a hundred times as many. */
@QuarkusTest
@RealServers
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CostLinePagesTest {
    /** Each row of a page may lie in a block of its own. */
    private static final int SCATTER = GrowingTable.LIMIT + 1;

    /** A hundred to a project and a posting, a project to each of ten offices in turn; one in ten is odd. */
    private static final String FILL =
            """
            insert into cost_posting (id, office, project_id, system, name, sha256, lines, posted, changed, unchanged,
                suspended, posted_at, posted_by)
            select ('dddddddd-0000-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid, 'pages-' || i %% 10,
                ('ffffffff-0000-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid, 'PAGES', 'p' || i, '', 100, 100, 0, 0,
                0, now(), 'test'
            from generate_series(%1$d / 100, %2$d / 100) i;
            insert into cost_line (id, project_id, office, kind, origin, system, document, line, revision, category, wbs,
                posting_date, amount, currency, rate, project_amount, project_currency, holds, automatic, forecast,
                finding, posting, sequence)
            select ('cccccccc-0000-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid,
                ('ffffffff-0000-7000-8000-' || lpad(to_hex(i / 100), 12, '0'))::uuid, 'pages-' || (i / 100) %% 10,
                (array['BUDGET', 'COMMITMENT', 'ACTUAL', 'FORECAST'])[1 + i %% 4], 'ERP', 'PAGES', 'd' || i, '1', 1,
                (array['services', 'material', 'travel'])[1 + i %% 3], 'w' || i %% 2, date '2027-01-01' + i %% 360, 1,
                'EUR', 1, 1, 'EUR', i %% 10 <> 2, false, case when i %% 4 = 3 then 1 end,
                case when i %% 10 = 1 then 'NO_BUDGET' end,
                ('dddddddd-0000-7000-8000-' || lpad(to_hex(i / 100), 12, '0'))::uuid, 1
            from generate_series(%1$d, %2$d) i\
            """;

    private GrowingTable table;

    private static Stream<Listing> pages() {
        return Stream.of(
                ofProject(query -> {}),
                ofProject(query -> query.kind = CostKind.ACTUAL),
                ofProject(query -> query.category = "material"),
                ofProject(query -> query.wbs = "w1"),
                ofProject(query -> query.period = "2027-03"),
                ofProject(query -> query.forecast = 1),
                ofProject(query -> query.only = CostLinePart.odd),
                page(query -> query.office = "pages-5"),
                page(
                        query -> {
                            query.office = "pages-5";
                            query.only = CostLinePart.holding;
                        }),
                page(
                        query ->
                                query.posting =
                                        UUID.fromString("dddddddd-0000-7000-8000-000000000005")));
    }

    private static Listing ofProject(Consumer<CostLineQuery> filter) {
        return page(
                filter.andThen(
                        query ->
                                query.project =
                                        UUID.fromString("ffffffff-0000-7000-8000-000000000005")));
    }

    private static Listing page(Consumer<CostLineQuery> filter) {
        var query = new CostLineQuery();
        filter.accept(query);
        var values = new ArrayList<String>();
        query.values().forEach(each -> values.add(each.toString()));
        values.add(Integer.toString(GrowingTable.LIMIT + 1));
        return new Listing(CostLineDesk.listing(query, false), values);
    }

    @BeforeAll
    void aThousandAndThenAHundredThousand() throws SQLException {
        table = GrowingTable.filled("cost_line", FILL, pages().toList());
    }

    @AfterAll
    void noneOfThem() throws SQLException {
        table.close();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageOfAHundredTimesAsManyReadsAtMostFiveTimesAsMuch(Listing page) throws SQLException {
        assertThat(table.read(page).count()).isLessThanOrEqualTo(5 * table.ofFew(page) + SCATTER);
    }
}
