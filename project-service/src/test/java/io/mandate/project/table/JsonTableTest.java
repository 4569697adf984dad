package io.mandate.project.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTableTest {
    @Test
    void objectsBecomeRowsUnderAllTheirFields() {
        var table =
                read(
                        """
                        [{"name": "A", "cost": 15.2970}, {"name": "B", "office": null}, {}]\
                        """);
        assertThat(table.columns()).containsExactly("name", "cost", "office");
        assertThat(table.rows())
                .extracting(Table.Row::cells)
                .containsExactly(List.of("A", "15.2970", ""), List.of("B", "", ""));
        assertThat(table.findings()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[1]",
                "[{\"a\": 1}",
                "[{\"a\": {\"b\": 1}}]",
                "[{\"a\": 1, \"a\": 2}]",
                "[{\"a\": 1}] x",
                "nonsense",
                "[{\"a\": 1,}]",
                "[{}]"
            })
    void whatIsNoListOfFlatObjectsIsRefused(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(UnreadableException.class);
    }

    @Test
    void aDeepNestIsRefused() {
        assertThatThrownBy(() -> read("[".repeat(100_000))).isInstanceOf(UnreadableException.class);
    }

    private static Table read(String json) {
        return JsonTable.read(json.getBytes(UTF_8), TableFormat.UNKNOWN);
    }
}
