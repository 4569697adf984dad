package io.mandate.project.activity;

import static io.mandate.project.Service.admin;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.project.RealServers;
import io.mandate.project.activity.ActivityQuery.Only;
import io.mandate.project.proposal.GrowingTable;
import io.mandate.project.proposal.GrowingTable.Listing;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A filtered page of activities costs what it shows, whether there are a thousand or a hundred times as many. */
@QuarkusTest
@RealServers
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActivityPagesTest {
    /** Each row of a page may lie in a block of its own. */
    private static final int SCATTER = GrowingTable.LIMIT + 1;

    private static final String PROJECT = "ffffffff-0000-7000-8000-000000000005";

    /** A hundred to a project, a project to each of ten offices in turn; one in ten is critical, a milestone or late. */
    private static final String FILL =
            """
            insert into activity (project_id, id, office, wbs, name, duration, percent_complete, waits_for, start, finish,
                early_start, early_finish, late_start, late_finish, total_float, critical, milestone, sequence)
            select ('ffffffff-0000-7000-8000-' || lpad(to_hex(i / 100), 12, '0'))::uuid, 'a' || i,
                'pages-' || (i / 100) %% 10, 'w' || i %% 2, 'Activity ' || i, 480, 0, '[]', now(), now(), now(), now(),
                now(), now(), case when i %% 10 = 3 then -60 else 60 end, i %% 10 = 1, i %% 10 = 2, 1
            from generate_series(%d, %d) i\
            """;

    private GrowingTable table;

    private static Stream<Listing> pages() {
        var project = UUID.fromString(PROJECT);
        return Stream.of(
                        ActivityQuery.of(project, null, null, null),
                        ActivityQuery.of(project, null, "w1", null),
                        ActivityQuery.of(project, null, null, Only.late),
                        ActivityQuery.of(null, "pages-5", null, null),
                        ActivityQuery.of(null, "pages-5", null, Only.critical),
                        ActivityQuery.of(null, "pages-5", null, Only.milestones),
                        ActivityQuery.of(null, "pages-5", null, Only.late))
                .map(ActivityPagesTest::page);
    }

    private static Listing page(ActivityQuery query) {
        var values = new ArrayList<String>();
        query.values().forEach(each -> values.add(each.toString()));
        values.add(Integer.toString(GrowingTable.LIMIT + 1));
        return new Listing(Activities.listing(query, false), values);
    }

    @BeforeAll
    void aThousandAndThenAHundredThousand() throws SQLException {
        table = GrowingTable.filled("activity", FILL, pages().toList());
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

    @Test
    void whoNamesNeitherAProjectNorAnOfficeIsAskedFor() {
        admin().get("/v1/activities?only=late").then().statusCode(400);
    }
}
