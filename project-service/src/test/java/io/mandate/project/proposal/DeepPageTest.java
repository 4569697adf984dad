package io.mandate.project.proposal;

import static io.mandate.project.Service.admin;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.platform.testing.Servers;
import io.mandate.platform.web.Cursor;
import io.mandate.project.RealServers;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who reads page after page never waits longer for the next one: the ten-thousandth costs what the first does. */
@QuarkusTest
@RealServers
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeepPageTest {
    private static final int LIMIT = 5;
    private static final int PAGES = 10_000;

    /** Where a row lies in the table has nothing to do with its place in the list: each may lie in a block of its own. */
    private static final int SCATTER = LIMIT + 1;

    private static final String BEFORE_ALL = "00000000-0000-0000-0000-000000000000";

    /** Every second project is in one of two offices, every second approved. */
    private static final String FILL =
            """
            insert into project (id, office, name, strategic_fit, demand, status, sequence, version)
            select ('ffffffff-0000-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid, 'deep-' || i %% 2, md5(i::text),
                   '[]', '[]', case when i %% 4 < 2 then 'PROPOSED' else 'APPROVED' end, 1, 0
            from generate_series(1, %d) i\
            """
                    .formatted(2 * LIMIT * PAGES + 100);

    /** A list as it is asked for: its filter and order, and the same for whoever looks into the table. */
    record Listing(String query, List<String> filter, String where, boolean byName) {
        String orderBy() {
            return byName ? "name, id" : "id";
        }
    }

    static Stream<Listing> listings() {
        return Stream.of(
                new Listing("", List.of(), "true", false),
                new Listing("&sort=name", List.of(), "true", true),
                new Listing("&status=approved", List.of("APPROVED"), "status = 'APPROVED'", false),
                new Listing("&office=deep-1", List.of("deep-1"), "office = 'deep-1'", false));
    }

    private Connection connection;
    private Buffers buffers;

    /** Nothing of it is ever committed. */
    @BeforeAll
    void aHundredThousandProjects() throws SQLException {
        connection = owner();
        buffers = new Buffers(connection);
        buffers.execute("set mandate.offices = '*'");
        buffers.execute(FILL);
        buffers.execute("analyze project");
    }

    @AfterAll
    void noneOfThem() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @ParameterizedTest
    @MethodSource("listings")
    void pageTenThousandReadsAtMostTwiceAsMuchAsTheFirst(Listing listing) throws SQLException {
        var cursor = listing.byName() ? Cursor.of("", BEFORE_ALL) : Cursor.of(BEFORE_ALL);
        var first = heard(listing.query());
        var later = heard(listing.query() + "&after=" + cursor.text());
        var last = lastOfPage(listing, PAGES - 1);

        for (var plan : Buffers.Plan.values()) {
            var page1 = buffers.of(first, values(listing, List.of()), plan);
            var page10000 = buffers.of(later, values(listing, last), plan);
            assertThat(page10000.count())
                    .as("%s, %s: %s", later, plan, page10000.plan())
                    .isLessThanOrEqualTo(2 * page1.count() + SCATTER);
        }
    }

    private static String heard(String query) {
        return HeardSql.listing(
                "project",
                () ->
                        admin().get("/v1/projects?limit=%d%s".formatted(LIMIT, query))
                                .then()
                                .statusCode(200));
    }

    /** An offset of nothing and the limit, with one row more, come last. */
    private static List<String> values(Listing listing, List<String> after) {
        var values = new ArrayList<>(listing.filter());
        values.addAll(after);
        values.add("0");
        values.add(Integer.toString(LIMIT + 1));
        return values;
    }

    /** The sort keys of the last project of a page. */
    private List<String> lastOfPage(Listing listing, int page) throws SQLException {
        var query =
                "select name, id from project where %s order by %s offset %d limit 1"
                        .formatted(listing.where(), listing.orderBy(), page * LIMIT - 1);
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return listing.byName()
                    ? List.of(rows.getString(1), rows.getString(2))
                    : List.of(rows.getString(2));
        }
    }

    /** Who may analyse. */
    private static Connection owner() throws SQLException {
        var connection =
                DriverManager.getConnection(
                        Servers.url("project"), "project_owner", Servers.password("project_owner"));
        connection.setAutoCommit(false);
        return connection;
    }
}
