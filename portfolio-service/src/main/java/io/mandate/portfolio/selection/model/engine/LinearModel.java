package io.mandate.portfolio.selection.model.engine;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import io.mandate.portfolio.selection.model.program.BinaryProgram;
import io.mandate.portfolio.selection.model.program.Row;
import io.mandate.portfolio.selection.model.program.Whole;
import java.util.Arrays;

/** A program in OR-tools' linear solver, its numbers scaled by powers of two, which changes none of their digits. */
final class LinearModel implements AutoCloseable {
    private final MPSolver solver;
    private final MPVariable[] columns;
    private final MPConstraint[] rows;
    private final double[] rowScale;
    private final double objectiveScale;

    private LinearModel(BinaryProgram program, String engine, boolean whole) {
        OrTools.load();
        solver = MPSolver.createSolver(engine);
        if (solver == null) {
            throw new IllegalStateException("This OR-tools has no " + engine);
        }
        columns = new MPVariable[program.columns()];
        rows = new MPConstraint[program.rows().size()];
        rowScale = new double[rows.length];
        objectiveScale = Whole.scale(program.values());
        addColumns(program, whole);
        for (int row = 0; row < rows.length; row++) {
            addRow(row, program.rows().get(row));
        }
    }

    static LinearModel relaxed(BinaryProgram program) {
        return new LinearModel(program, "GLOP", false);
    }

    static LinearModel scip(BinaryProgram program) {
        return new LinearModel(program, "SCIP", true);
    }

    private void addColumns(BinaryProgram program, boolean whole) {
        var objective = solver.objective();
        for (int column = 0; column < columns.length; column++) {
            columns[column] = solver.makeVar(0, 1, whole, "");
            objective.setCoefficient(columns[column], program.value(column) * objectiveScale);
        }
        objective.setMaximization();
    }

    private void addRow(int index, Row row) {
        var coefficients = new long[row.size()];
        Arrays.setAll(coefficients, row::coefficient);
        double scale = Whole.scale(coefficients);
        var made = solver.makeConstraint(-MPSolver.infinity(), row.capacity() * scale);
        for (int at = 0; at < row.size(); at++) {
            made.setCoefficient(columns[row.column(at)], row.coefficient(at) * scale);
        }
        rows[index] = made;
        rowScale[index] = scale;
    }

    MPSolver solver() {
        return solver;
    }

    /** Starts the search at a choice that is known to hold. */
    void hint(boolean[] chosen) {
        var values = new double[columns.length];
        Arrays.setAll(values, column -> chosen[column] ? 1 : 0);
        solver.setHint(columns, values);
    }

    boolean[] chosen() {
        var chosen = new boolean[columns.length];
        for (int column = 0; column < columns.length; column++) {
            chosen[column] = columns[column].solutionValue() > 0.5;
        }
        return chosen;
    }

    /** The share of a column in a relaxed solution. */
    double share(int column) {
        return columns[column].solutionValue();
    }

    /** Value per unit of a row's capacity in a relaxed solution. */
    double price(int row) {
        return Math.max(0, rows[row].dualValue() * rowScale[row] / objectiveScale);
    }

    long outwardBound(long ceiling) {
        return Whole.outward(solver.objective().bestBound(), objectiveScale, ceiling);
    }

    @Override
    public void close() {
        solver.delete();
    }
}
