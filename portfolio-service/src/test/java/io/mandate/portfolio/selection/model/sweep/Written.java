package io.mandate.portfolio.selection.model.sweep;

import io.mandate.portfolio.selection.model.engine.Effort;
import io.mandate.portfolio.selection.model.engine.Guard;
import io.mandate.portfolio.selection.model.engine.Relaxation;
import io.mandate.portfolio.selection.model.program.BinaryProgram;
import io.mandate.portfolio.selection.model.program.Row;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/** Programs that a test writes down, and their relaxations. */
final class Written {
    private static final Effort EFFORT = new Effort(1, 1, Duration.ofMinutes(5), 1);

    /** Of {@link #aroundTen}. */
    static final int CHOSEN_BY_FAR = 0;

    static final int CHOSEN = 1;
    static final int LEFT_OUT = 2;
    static final int LEFT_OUT_BY_FAR = 3;
    static final int IN_PART = 4;
    static final int ELSEWHERE = 5;

    private Written() {}

    static BinaryProgram program(long[] values, Row... rows) {
        return new BinaryProgram(values, List.of(rows));
    }

    /** Each column's use, 0 if it does not use the row. */
    static Row row(long capacity, long... uses) {
        int[] columns = IntStream.range(0, uses.length).filter(at -> uses[at] != 0).toArray();
        return new Row(
                columns, IntStream.of(columns).mapToLong(at -> uses[at]).toArray(), capacity);
    }

    static Relaxation relaxation(BinaryProgram program) {
        try (var guard = Guard.over(EFFORT, (_, _, _) -> false)) {
            return Relaxation.of(program, guard);
        }
    }

    static Departures departures(BinaryProgram program) {
        return new Departures(program, relaxation(program));
    }

    /**
     * A unit of row 0 is worth 10,000, for 3 of the 7 units of one column fit. Losses, and uses when departing:
     * 15,000 and −5; 3,000 and −3; 2,000 and 4; 2,000 and 1; 0 and 7; the last column only uses row 1, which has no
     * price: 1,000 and −2.
     */
    static BinaryProgram aroundTen() {
        return program(
                new long[] {65_000, 33_000, 38_000, 8_000, 70_000, 1_000},
                row(11, 5, 3, 4, 1, 7, 0),
                row(40, 0, 0, 1, 0, 1, 2));
    }
}
