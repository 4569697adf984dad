package io.mandate.portfolio.selection.model.engine;

import com.google.ortools.linearsolver.MPSolver.ResultStatus;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPSolverParameters.DoubleParam;
import io.mandate.portfolio.selection.model.engine.Attempt.Ending;
import io.mandate.portfolio.selection.model.program.BinaryProgram;
import org.jspecify.annotations.Nullable;

/**
 * Branch and cut in floating point: strong on thousands of columns under some dozens of rows. Best
 * bound first and few cuts, because these programs' relaxations are solved in an instant.
 */
public final class Scip implements Metered {
    private static final int REPAIRS = 3;

    /** What a program costs before its first node, in units of work. */
    private static final double BEGINNING = 0.02;

    /** Steps times coefficients in about a second, as measured on neighbourhoods under some hundreds of rows. */
    private static final double PER_WORK = 20e6;

    /** At the root; under few rows cuts take longer than what they spare. */
    private static final int ROUNDS_OF_CUTS = 5;

    private final Effort effort;
    private final Guard guard;
    private double spent;

    public Scip(Effort effort, Guard guard) {
        this.effort = effort;
        this.guard = guard;
    }

    /** Solves; a choice that breaks a row by rounding is answered by a tighter row and another try, ever tighter ones. */
    @Override
    public Attempt solve(BinaryProgram program, boolean @Nullable [] hint) {
        spent = 0;
        var first = solveOnce(program, hint);
        var found = first.chosen();
        var tighter = program;
        for (int repair = 0; repair < REPAIRS && found != null && !program.holds(found); repair++) {
            tighter = tighter.tightened(found, 1 << repair);
            found = solveOnce(tighter, null).chosen();
        }
        boolean holds = found != null && program.holds(found);
        return new Attempt(holds ? found : hint, first.bound(), first.ending());
    }

    private Attempt solveOnce(BinaryProgram program, boolean @Nullable [] hint) {
        try (var model = LinearModel.scip(program);
                var _ = guard.watching(model.solver()::interruptSolve)) {
            if (hint != null) {
                model.hint(hint);
            }
            model.solver().setTimeLimit(guard.millisLeft());
            model.solver().setSolverSpecificParametersAsString(settings(program));
            var parameters = new MPSolverParameters();
            parameters.setDoubleParam(DoubleParam.RELATIVE_MIP_GAP, 0);
            var status = model.solver().solve(parameters);
            spent += spent(program, model.solver().iterations());
            return attempt(program, model, status);
        }
    }

    private Attempt attempt(BinaryProgram program, LinearModel model, ResultStatus status) {
        return switch (status) {
            case OPTIMAL ->
                    new Attempt(
                            model.chosen(), model.outwardBound(program.ceiling()), Ending.PROVEN);
            case FEASIBLE ->
                    new Attempt(model.chosen(), model.outwardBound(program.ceiling()), limit());
            case INFEASIBLE -> new Attempt(null, program.ceiling(), Ending.INFEASIBLE);
            case UNBOUNDED, ABNORMAL, MODEL_INVALID, NOT_SOLVED ->
                    new Attempt(null, program.ceiling(), limit());
        };
    }

    private Ending limit() {
        return guard.over() ? Ending.INTERRUPTED : Ending.WORK_LIMIT;
    }

    private String settings(BinaryProgram program) {
        return """
                limits/totalnodes = %d
                limits/memory = 1024
                randomization/randomseedshift = %d
                nodeselection/bfs/stdpriority = 1000000
                separating/maxrounds = 0
                separating/maxroundsroot = %d
                """
                .formatted(
                        nodes(program), effort.seed(), FewRows.fits(program) ? 0 : ROUNDS_OF_CUTS);
    }

    /** What the last program took: the steps of its simplex, each the dearer the more coefficients there are. */
    @Override
    public double spent() {
        return spent;
    }

    private static double spent(BinaryProgram program, long steps) {
        return BEGINNING + steps * (double) program.coefficients() / PER_WORK;
    }

    /** Nodes that take about the effort's work in seconds, as measured for programs of this size. */
    private long nodes(BinaryProgram program) {
        double byColumns = 250_000.0 / Math.max(1, program.columns());
        double byCoefficients = 750_000.0 / Math.max(1, program.coefficients());
        double perSecond = Math.clamp(Math.min(byColumns, byCoefficients), 1, 1_000);
        return Math.max(1, (long) (effort.work() * perSecond));
    }
}
