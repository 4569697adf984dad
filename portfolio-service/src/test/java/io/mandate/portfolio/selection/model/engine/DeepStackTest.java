package io.mandate.portfolio.selection.model.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mandate.portfolio.selection.model.program.BinaryProgram;
import io.mandate.portfolio.selection.model.program.Row;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DeepStackTest {
    private static final int COLUMNS = 6_000;
    private static final int SMALL_STACK = 256 * 1024;

    /** Each of half the columns takes two of an odd capacity, so that there is always one in part. */
    @Test
    void aSearchThatGoesThousandsOfColumnsDeepEndsOnASmallStack() throws Exception {
        var columns = IntStream.range(0, COLUMNS / 2).toArray();
        var use = new long[COLUMNS / 2];
        Arrays.fill(use, 2);
        var value = new long[COLUMNS];
        Arrays.fill(value, 2);
        var program = new BinaryProgram(value, List.of(new Row(columns, use, COLUMNS / 2 + 1)));
        var effort = new Effort(1, 0.5, Duration.ofMinutes(1), 1);
        var search =
                new FutureTask<>(
                        () -> {
                            try (var guard = Guard.over(effort, (_, _, _) -> false)) {
                                return new FewRows(effort, guard)
                                        .solve(program, new boolean[COLUMNS]);
                            }
                        });
        new Thread(null, search, "small", SMALL_STACK).start();
        var found = search.get(1, TimeUnit.MINUTES);
        assertThat(found.chosen()).isNotNull();
        assertThat(program.holds(found.chosen())).isTrue();
    }

    @Test
    void anErrorOfTheSearchReachesTheCaller() {
        assertThatThrownBy(
                        () ->
                                DeepStack.call(
                                        COLUMNS,
                                        () -> {
                                            throw new IllegalStateException("broken");
                                        }))
                .hasRootCauseMessage("broken");
    }
}
