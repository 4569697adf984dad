package io.mandate.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mandate.local.Service;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PortPlanTest {
    @Test
    void theBaseMovesAllPortsTogether() {
        PortPlan moved = PortPlan.from(PortPlan.DEFAULT_BASE + 100);
        assertThat(moved.httpOf(Service.PROJECT)).isEqualTo(8181);
        assertThat(moved.managementOf(Service.REPORTING)).isEqualTo(9184);
        assertThat(moved.kafka()).isEqualTo(9192);
        assertThat(moved.postgres()).isEqualTo(15532);
    }

    @Test
    void aBaseBeyondThePortsThereAreIsRefused() {
        assertThatThrownBy(() -> PortPlan.from(64_000)).isInstanceOf(StackFailure.class);
        assertThatThrownBy(() -> PortPlan.from(80)).isInstanceOf(StackFailure.class);
    }

    @Test
    void twoPartsOnOnePortAreRefusedByName() {
        PortPlan plan = PortPlan.free();
        assertThatThrownBy(() -> plan.withKafka(plan.httpOf(Service.RESOURCE)).requireFree())
                .hasMessageContaining("wanted by both Kafka and resource-service");
    }

    @Test
    void freePortsDiffer() {
        PortPlan plan = PortPlan.free();
        Set<Integer> ports = new HashSet<>(plan.http().values());
        ports.addAll(plan.management().values());
        ports.add(plan.kafka());
        ports.add(plan.postgres());
        assertThat(ports)
                .hasSize(10)
                .allMatch(port -> port < 32_768, "never drawn for a connection");
    }
}
