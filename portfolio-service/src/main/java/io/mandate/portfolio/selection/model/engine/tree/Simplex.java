package io.mandate.portfolio.selection.model.engine.tree;

/**
 * The dual simplex for bounded variables over few rows: columns first, then the slack of each row. As
 * every variable has two finite bounds, any basis is dual feasible once the others stand at the right
 * ones, so bounds may change at any time. What it finds is in floating point, except for the bound.
 */
final class Simplex {
    private static final double FEASIBLE = 1e-9;
    private static final int PIVOTS_PER_ROW = 20;

    private final Dense program;
    private final int rows;
    private final int all;
    private final Basis basis;
    private final Box box;
    private final boolean[] high;
    private final double[] values;
    private final double[] advantage;
    private final double[] alpha;
    private final double[] entering;
    private final Ratio ratio;
    private final double[] prices;
    private final double[] left;
    private final Bound bounding;
    private double bound;
    private long work;

    /** How a solution ended. */
    enum Ending {
        SOLVED,
        CUT_OFF,
        IMPOSSIBLE,
        STALLED
    }

    Simplex(Dense program, Box box) {
        this.program = program;
        this.box = box;
        this.rows = program.rows;
        this.all = program.columns + rows;
        this.basis = new Basis(program);
        this.high = new boolean[all];
        this.values = new double[rows];
        this.advantage = new double[all];
        this.alpha = new double[all];
        this.entering = new double[rows];
        this.prices = new double[rows];
        this.left = new double[rows];
        this.ratio = new Ratio(all);
        this.bounding = new Bound(program, box);
    }

    /** The relaxation within the box; given up once it is worth less than the target. */
    Ending solve(double target) {
        price();
        place();
        double worth = bound;
        for (int pivot = 0; bound >= target && pivot < PIVOTS_PER_ROW * rows; pivot++) {
            int row = mostBroken();
            if (row < 0) {
                price();
                return bound < target ? Ending.CUT_OFF : Ending.SOLVED;
            }
            boolean below = values[row] < box.lower(basis.at(row));
            int next = step(row, below, lacking(row));
            if (next < 0) {
                return refuted() ? Ending.IMPOSSIBLE : Ending.STALLED;
            }
            worth -= ratio.gain();
            pivot(row, next, below);
            if (worth < target) {
                price();
                place();
                worth = bound;
            }
        }
        return bound < target ? Ending.CUT_OFF : Ending.STALLED;
    }

    /** Whether the row of the last step is out of reach for certain. */
    private boolean refuted() {
        System.arraycopy(alpha, program.columns, left, 0, rows);
        return bounding.refutes(left);
    }

    private double lacking(int row) {
        int variable = basis.at(row);
        return Math.max(box.lower(variable) - values[row], values[row] - box.upper(variable));
    }

    private int mostBroken() {
        int worst = -1;
        double most = FEASIBLE;
        for (int row = 0; row < rows; row++) {
            double lacking = lacking(row);
            if (lacking > most) {
                most = lacking;
                worst = row;
            }
        }
        return worst;
    }

    /** Who enters when a row's variable goes up to, or down to, what is so far away. */
    private int step(int row, boolean up, double far) {
        basis.row(row, alpha);
        work += (long) all * rows;
        ratio.clear();
        for (int variable = 0; variable < all; variable++) {
            double its = alpha[variable];
            if (basis.row(variable) < 0
                    && Ratio.counts(its)
                    && box.open(variable)
                    && (its > 0) == (high[variable] == up)) {
                ratio.offer(variable, advantage[variable], its, box.width(variable));
            }
        }
        return ratio.entering(far);
    }

    private void pivot(int row, int next, boolean below) {
        flip();
        int leaving = basis.at(row);
        double goal = below ? box.lower(leaving) : box.upper(leaving);
        basis.column(next, entering);
        double theta = (values[row] - goal) / alpha[next];
        double price = advantage[next] / alpha[next];
        double was = high[next] ? box.upper(next) : box.lower(next);
        for (int each = 0; each < rows; each++) {
            values[each] -= theta * entering[each];
        }
        values[row] = was + theta;
        for (int each = 0; each < all; each++) {
            advantage[each] -= price * alpha[each];
        }
        advantage[next] = 0;
        high[leaving] = !below;
        basis.replace(row, next, entering);
    }

    /** Those that the step passed go to their other bounds. */
    private void flip() {
        for (int at = 0; at < ratio.passed(); at++) {
            int variable = ratio.passed(at);
            double change = high[variable] ? -box.width(variable) : box.width(variable);
            high[variable] = !high[variable];
            basis.column(variable, entering);
            for (int row = 0; row < rows; row++) {
                values[row] -= change * entering[row];
            }
        }
    }

    /** Prices, advantages and the bound afresh, so that rounding does not add up. */
    private void price() {
        basis.refresh();
        basis.prices(prices);
        bound = bounding.over(prices, advantage);
        for (int row = 0; row < rows; row++) {
            advantage[basis.at(row)] = 0;
        }
        work += (long) all * rows;
    }

    /** All that are not in the basis stand where their advantage wants them; the basis follows. */
    private void place() {
        System.arraycopy(program.capacity, 0, left, 0, rows);
        for (int variable = 0; variable < all; variable++) {
            if (basis.row(variable) < 0) {
                if (advantage[variable] != 0) {
                    high[variable] = advantage[variable] > 0;
                }
                double value = high[variable] ? box.upper(variable) : box.lower(variable);
                if (value != 0) {
                    program.take(variable, value, left);
                }
            }
        }
        basis.solve(left, values);
    }

    /** What the relaxation is worth at the most, with its rounding. */
    double bound() {
        return bound;
    }

    double advantage(int variable) {
        return advantage[variable];
    }

    /** The variable that a row is solved for. */
    int solvedFor(int row) {
        return basis.at(row);
    }

    boolean inBasis(int variable) {
        return basis.row(variable) >= 0;
    }

    /** What a variable is in the relaxed solution. */
    double value(int variable) {
        int row = basis.row(variable);
        if (row >= 0) {
            return values[row];
        }
        return high[variable] ? box.upper(variable) : box.lower(variable);
    }

    /** What it costs at the least to bring the variable of a row up, or down, so far. */
    double loss(int row, boolean up, double far) {
        step(row, up, far);
        return ratio.gain();
    }

    /** Coefficients looked at so far: the same on every machine. */
    long work() {
        return work;
    }
}
