package io.mandate.platform.partition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class PartitionKeeperTest {
    @Test
    void aPartitionHoldsOneMonthOfUtc() {
        assertThat(PartitionKeeper.ddl("event_log", YearMonth.of(2026, 12)))
                .isEqualTo(
                        "create table if not exists event_log_y2026m12 partition of event_log"
                                + " for values from ('2026-12-01T00:00:00Z')"
                                + " to ('2027-01-01T00:00:00Z')");
    }
}
