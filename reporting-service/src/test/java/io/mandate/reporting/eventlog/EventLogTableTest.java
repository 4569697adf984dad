package io.mandate.reporting.eventlog;

import static io.mandate.reporting.World.newOffice;
import static io.mandate.reporting.World.project;
import static io.mandate.reporting.World.settle;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.platform.sql.Sql;
import io.mandate.platform.testing.Infrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "reporting-service"))
class EventLogTableTest {
    @Inject Sql sql;

    @Test
    void hasAPartitionForThisMonthAndAYearAhead() {
        var partitions =
                number("select count(*) from pg_inherits where inhparent = 'event_log'::regclass");

        assertThat(partitions).isGreaterThanOrEqualTo(14);
    }

    @Test
    void noEventFallsIntoTheDefaultPartition() {
        project(newOffice(), "A", "");
        settle();

        assertThat(number("select count(*) from event_log")).isPositive();
        assertThat(number("select count(*) from event_log_default")).isZero();
    }

    private long number(String query) {
        return sql.first(query, row -> row.getLong(1)).orElseThrow();
    }
}
