package io.mandate.project.deliverable;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.project.RealServers;
import io.mandate.project.proposal.GrowingTable;
import io.mandate.project.proposal.GrowingTable.Listing;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A page of an office's deliverables costs what it shows, whether there are a thousand or a hundred times as many. */
@QuarkusTest
@RealServers
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeliverablePagesTest {
    /** Each row of a page may lie in a block of its own, as may what it satisfies and its results, each behind an index. */
    private static final int SCATTER = 10 * (GrowingTable.LIMIT + 1);

    private static final LocalDate DUE = LocalDate.of(2027, 2, 1);

    /** Ten to a project, a project to each of ten offices in turn; one in ten is rejected, half are accepted. */
    private static final String FILL =
            """
            insert into deliverable (project_id, id, office, name, due_on, owner_id, criteria, status, results_after,
                version, sequence)
            select ('ffffffff-0000-7000-8000-' || lpad(to_hex(i / 10), 12, '0'))::uuid, 'd' || i,
                'pages-' || (i / 10) %% 10, 'D', date '2027-01-01' + i %% 365, gen_random_uuid(), '[]',
                case when i %% 10 = 1 then 'REJECTED' when i %% 2 = 0 then 'ACCEPTED' else 'PLANNED' end, 0, 1, 1
            from generate_series(%d, %d) i\
            """;

    private GrowingTable table;

    private static Stream<Listing> pages() {
        return Stream.of(
                        OfficeDeliverableQuery.of("pages-5", null, null, false),
                        OfficeDeliverableQuery.of("pages-5", null, DUE, true),
                        OfficeDeliverableQuery.of(
                                "pages-5", DeliverableStatus.REJECTED, null, false),
                        OfficeDeliverableQuery.of(
                                "pages-5", DeliverableStatus.REJECTED, DUE, false))
                .map(DeliverablePagesTest::page);
    }

    private static Listing page(OfficeDeliverableQuery query) {
        var values = new ArrayList<String>();
        query.values().forEach(each -> values.add(each.toString()));
        values.add("0001-01-01");
        values.add(new UUID(0, 0).toString());
        values.add("");
        values.add(Integer.toString(GrowingTable.LIMIT + 1));
        return new Listing(Deliverables.listing(query), values);
    }

    @BeforeAll
    void aThousandAndThenAHundredThousand() throws SQLException {
        table = GrowingTable.filled("deliverable", FILL, pages().toList());
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
