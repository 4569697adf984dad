package io.mandate.portfolio.selection.model.engine;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import io.mandate.portfolio.selection.model.engine.Attempt.Ending;
import io.mandate.portfolio.selection.model.program.BinaryProgram;
import io.mandate.portfolio.selection.model.program.Row;
import io.mandate.portfolio.selection.model.program.Whole;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Clause learning in whole numbers: its proofs are exact; strong where relations count more than sums. */
public final class CpSat {
    /** Whole numbers below this survive the way through floating point. */
    private static final double EXACT = 1L << 53;

    /** The engine's deterministic time runs slower than seconds, as measured on knapsacks. */
    private static final double DETERMINISTIC_PER_WORK = 0.4;

    private final Effort effort;
    private final Guard guard;

    public CpSat(Effort effort, Guard guard) {
        this.effort = effort;
        this.guard = guard;
    }

    public Attempt solve(BinaryProgram program, boolean @Nullable [] hint) {
        OrTools.load();
        var model = new CpModel();
        var columns = new BoolVar[program.columns()];
        Arrays.setAll(columns, column -> model.newBoolVar(""));
        for (Row row : program.rows()) {
            addRow(model, columns, row);
        }
        model.maximize(LinearExpr.weightedSum(columns, program.values()));
        if (hint != null) {
            for (int column = 0; column < columns.length; column++) {
                model.addHint(columns[column], hint[column]);
            }
        }
        var solver = solver();
        try (var _ = guard.watching(solver::stopSearch)) {
            return attempt(program, columns, solver, solver.solve(model));
        }
    }

    private static void addRow(CpModel model, BoolVar[] columns, Row row) {
        var used = new BoolVar[row.size()];
        var coefficients = new long[row.size()];
        for (int at = 0; at < row.size(); at++) {
            used[at] = columns[row.column(at)];
            coefficients[at] = row.coefficient(at);
        }
        model.addLessOrEqual(LinearExpr.weightedSum(used, coefficients), row.capacity());
    }

    private CpSolver solver() {
        var solver = new CpSolver();
        solver.getParameters()
                .setRandomSeed(effort.seed())
                .setNumWorkers(effort.workers())
                .setInterleaveSearch(effort.workers() > 1)
                .setMaxDeterministicTime(effort.work() * DETERMINISTIC_PER_WORK)
                .setMaxTimeInSeconds(guard.millisLeft() / 1e3)
                .setMaxMemoryInMb(1024);
        return solver;
    }

    private Attempt attempt(
            BinaryProgram program, BoolVar[] columns, CpSolver solver, CpSolverStatus status) {
        return switch (status) {
            case OPTIMAL -> {
                var chosen = chosen(columns, solver);
                yield new Attempt(chosen, program.worth(chosen), Ending.PROVEN);
            }
            case FEASIBLE -> new Attempt(chosen(columns, solver), bound(program, solver), limit());
            case INFEASIBLE -> new Attempt(null, program.ceiling(), Ending.INFEASIBLE);
            // stopped before it began, it reports a bound of 0
            case UNKNOWN -> new Attempt(null, program.ceiling(), limit());
            case MODEL_INVALID, UNRECOGNIZED ->
                    throw new IllegalStateException("CP-SAT refuses the model: " + status);
        };
    }

    private static boolean[] chosen(BoolVar[] columns, CpSolver solver) {
        var chosen = new boolean[columns.length];
        for (int column = 0; column < chosen.length; column++) {
            chosen[column] = solver.booleanValue(columns[column]);
        }
        return chosen;
    }

    private static long bound(BinaryProgram program, CpSolver solver) {
        double bound = solver.bestObjectiveBound();
        return Math.abs(bound) < EXACT
                ? Math.min(Math.round(bound), program.ceiling())
                : Whole.outward(bound, 1, program.ceiling());
    }

    private Ending limit() {
        return guard.over() ? Ending.INTERRUPTED : Ending.WORK_LIMIT;
    }
}
