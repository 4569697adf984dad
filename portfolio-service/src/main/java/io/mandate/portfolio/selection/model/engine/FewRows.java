package io.mandate.portfolio.selection.model.engine;

import io.mandate.portfolio.selection.model.engine.Attempt.Ending;
import io.mandate.portfolio.selection.model.engine.tree.Deepening;
import io.mandate.portfolio.selection.model.engine.tree.Deepening.Patience;
import io.mandate.portfolio.selection.model.engine.tree.Tree;
import io.mandate.portfolio.selection.model.program.BinaryProgram;
import io.mandate.portfolio.selection.model.program.Row;
import org.jspecify.annotations.Nullable;

/** Our own branch and bound: where rows are few and columns some hundreds it sees far more nodes than SCIP does. */
public final class FewRows implements Metered {
    /** Its inverse has the square of that many numbers. */
    private static final int MOST_ROWS = 24;

    /** Columns times rows that it searches through in seconds, as measured on knapsacks. */
    private static final int MOST_CELLS = 1_200;

    /** Coefficients looked at in about a second, as measured on knapsacks of five and ten rows. */
    private static final double PER_WORK = 250e6;

    private final Effort effort;
    private final Guard guard;
    private double spent;

    public FewRows(Effort effort, Guard guard) {
        this.effort = effort;
        this.guard = guard;
    }

    public static boolean fits(BinaryProgram program) {
        return program.rows().size() <= MOST_ROWS;
    }

    /** Whether so much is likely to be searched to the end. */
    public static boolean fits(int rows, int columns) {
        return rows <= MOST_ROWS && rows * columns <= MOST_CELLS;
    }

    @Override
    public Attempt solve(BinaryProgram program, boolean @Nullable [] start) {
        var result =
                DeepStack.call(
                        program.columns(),
                        () ->
                                Tree.search(
                                        program.values(),
                                        uses(program),
                                        capacities(program),
                                        start,
                                        (long) (effort.work() * PER_WORK),
                                        guard::over));
        spent = result.work() / PER_WORK;
        boolean none = result.settled() && result.chosen() == null;
        return new Attempt(
                result.chosen(),
                none ? program.ceiling() : Math.min(result.bound(), program.ceiling()),
                none ? Ending.INFEASIBLE : result.settled() ? Ending.PROVEN : limit());
    }

    /** Lowers the bound step by step, from a choice that holds; for more columns than can be searched through. */
    public Attempt deepen(BinaryProgram program, boolean[] start) {
        var result =
                DeepStack.call(
                        program.columns(),
                        () ->
                                Deepening.search(
                                        program.values(),
                                        uses(program),
                                        capacities(program),
                                        start,
                                        new Patience(
                                                (long) (effort.work() * PER_WORK), guard::over)));
        spent = result.work() / PER_WORK;
        return new Attempt(
                result.chosen(), result.bound(), result.settled() ? Ending.PROVEN : limit());
    }

    /** What the last search took. */
    @Override
    public double spent() {
        return spent;
    }

    private Ending limit() {
        return guard.over() ? Ending.INTERRUPTED : Ending.WORK_LIMIT;
    }

    private static long[] capacities(BinaryProgram program) {
        return program.rows().stream().mapToLong(Row::capacity).toArray();
    }

    private static long[][] uses(BinaryProgram program) {
        var uses = new long[program.rows().size()][program.columns()];
        for (int row = 0; row < uses.length; row++) {
            var its = program.rows().get(row);
            for (int at = 0; at < its.size(); at++) {
                uses[row][its.column(at)] += its.coefficient(at);
            }
        }
        return uses;
    }
}
