package io.mandate.project.dependency;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.platform.testing.Servers;
import io.mandate.project.RealServers;
import io.mandate.project.proposal.Buffers;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A page of an office's dependencies costs what it shows, whether there are a thousand or a hundred times as many. */
@QuarkusTest
@RealServers
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DependencyPagesTest {
    private static final int LIMIT = 50;

    /** Each row of a page may lie in a block of its own, as may its two projects, each behind an index. */
    private static final int SCATTER = 10 * (LIMIT + 1);

    private static final int FEW = 1_000;
    private static final int MANY = 100_000;
    private static final String PROJECTS =
            """
            insert into project (id, office, name, strategic_fit, demand, status, sequence, version)
            select ('eeeeeeee-0000-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid, 'ends-' || i % 10, 'P', '[]', '[]',
                'PROPOSED', 1, 0
            from generate_series(0, 999) i\
            """;

    /** One in ten has a conflict; a fifth each has every status. */
    private static final String FILL =
            """
            insert into project_dependency (project_id, id, office, provider_id, provider_office, activity, milestone,
                lag, requested_by, requested_at, status, activity_name, milestone_name, needed_by, conflict, version,
                sequence)
            select ('eeeeeeee-0000-7000-8000-' || lpad(to_hex(i %% 1000), 12, '0'))::uuid,
                ('eeeeeeee-0001-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid, 'ends-' || i %% 10,
                ('eeeeeeee-0000-7000-8000-' || lpad(to_hex((i + 3) %% 1000), 12, '0'))::uuid, 'ends-' || (i + 3) %% 10,
                'a' || i, 'm', 0, 'eve', now(),
                (array['REQUESTED', 'COMMITTED', 'DECLINED', 'MET', 'WITHDRAWN'])[1 + i / 10 %% 5], 'A', 'M', now(),
                case when i / 10 %% 10 = 0 then '{"why": ["MILESTONE_IS_GONE"]}'::jsonb end, 1, 1
            from generate_series(%d, %d) i\
            """;

    private Connection connection;
    private Buffers buffers;
    private final List<Long> before = new ArrayList<>();

    private static Stream<OfficeDependencyQuery> filters() {
        return Stream.of(
                OfficeDependencyQuery.of("ends-5", null, null),
                OfficeDependencyQuery.of("ends-5", null, true),
                OfficeDependencyQuery.of("ends-5", DependencyStatus.COMMITTED, null),
                OfficeDependencyQuery.of("ends-5", DependencyStatus.REQUESTED, true));
    }

    /** Nothing of it is ever committed. */
    @BeforeAll
    void aThousandAndThenAHundredThousand() throws SQLException {
        connection =
                DriverManager.getConnection(
                        Servers.url("project"), "project_owner", Servers.password("project_owner"));
        connection.setAutoCommit(false);
        buffers = new Buffers(connection);
        buffers.execute("set mandate.offices = '*'");
        buffers.execute(PROJECTS);
        buffers.execute(FILL.formatted(0, FEW - 1));
        buffers.execute("analyze project_dependency");
        for (var query : filters().toList()) {
            before.add(read(query));
        }
        buffers.execute(FILL.formatted(FEW, MANY));
        buffers.execute("analyze project_dependency");
    }

    @AfterAll
    void noneOfThem() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @ParameterizedTest
    @MethodSource("filters")
    void aPageOfAHundredTimesAsManyReadsAtMostFiveTimesAsMuch(OfficeDependencyQuery query)
            throws SQLException {
        var named = filters().map(DependencyPagesTest::name).toList();
        var small = before.get(named.indexOf(name(query)));
        assertThat(read(query)).as(name(query)).isLessThanOrEqualTo(5 * small + SCATTER);
    }

    private static String name(OfficeDependencyQuery query) {
        return query.needing() + query.values(new UUID(0, 0), LIMIT);
    }

    private long read(OfficeDependencyQuery query) throws SQLException {
        var values = new ArrayList<String>();
        for (int end = 0; end < 2; end++) {
            query.values(new UUID(0, 0), LIMIT + 1).forEach(each -> values.add(each.toString()));
        }
        values.add(Integer.toString(LIMIT + 1));
        return buffers.of(Dependencies.listing(query), values, Buffers.Plan.FORCE_CUSTOM_PLAN)
                .count();
    }
}
