package io.mandate.portfolio.selection.model.engine.tree;

/**
 * Bounds that hold whatever the prices are (Lagrange), with all the rounding that their calculation in
 * doubles can have: each of its sums is off by at most its length times 2^-53 of what its terms add up to.
 */
final class Bound {
    private static final double ROUNDING = 0x1p-51;

    private final Dense program;
    private final Box box;
    private final double terms;

    /** The most that capacities, slacks and coefficients of a row add up to, and the values. */
    private final double[] size;

    private final double ofValues;

    Bound(Dense program, Box box) {
        this.program = program;
        this.box = box;
        this.terms = program.columns + 2.0 * program.rows + 10;
        this.size = new double[program.rows];
        double sum = 0;
        for (double value : program.value) {
            sum += Math.abs(value);
        }
        this.ofValues = sum;
        for (int row = 0; row < size.length; row++) {
            size[row] = Math.abs(program.capacity[row]) + program.slack[row];
        }
        for (int at = 0; at < program.use.length; at++) {
            size[at % size.length] += Math.abs(program.use[at]);
        }
    }

    /** What nothing within the box exceeds; tells what each variable is worth beyond its price. */
    double over(double[] prices, double[] advantage) {
        double sum = 0;
        double sizes = ofValues;
        for (int row = 0; row < prices.length; row++) {
            sum += prices[row] * program.capacity[row];
            sizes += Math.abs(prices[row]) * size[row];
            advantage[program.columns + row] = -prices[row];
        }
        var use = program.use;
        for (int column = 0, at = 0; column < program.columns; column++) {
            double left = program.value[column];
            for (double price : prices) {
                left -= price * use[at++];
            }
            advantage[column] = left;
        }
        for (int each = 0; each < advantage.length; each++) {
            double its = advantage[each];
            sum += its * (its > 0 ? box.upper(each) : box.lower(each));
        }
        return sum + terms * ROUNDING * sizes;
    }

    /** Whether a row that follows from the program, by these weights of its rows, cannot be kept within the box. */
    boolean refutes(double[] weights) {
        double goal = 0;
        double sizes = 0;
        double least = 0;
        double most = 0;
        for (int row = 0; row < weights.length; row++) {
            goal += weights[row] * program.capacity[row];
            sizes += Math.abs(weights[row]) * size[row];
        }
        int columns = program.columns;
        for (int each = 0, at = 0; each < columns + weights.length; each++) {
            double its = 0;
            if (each < columns) {
                for (double weight : weights) {
                    its += weight * program.use[at++];
                }
            } else {
                its = weights[each - columns];
            }
            least += its * (its > 0 ? box.lower(each) : box.upper(each));
            most += its * (its > 0 ? box.upper(each) : box.lower(each));
        }
        double margin = terms * ROUNDING * sizes;
        return goal < least - margin || goal > most + margin;
    }
}
