package io.mandate.portfolio.selection.model.engine.tree;

/** The long-step ratio test: passes variables that only change their bound and stops at the one to enter. */
final class Ratio {
    /** Of a row of the tableau; below it a number is taken for nothing. */
    private static final double SMALL = 1e-9;

    private final double[] step;
    private final double[] range;
    private final int[] variable;
    private int size;
    private int passed;
    private double gain;

    Ratio(int variables) {
        this.step = new double[variables];
        this.range = new double[variables];
        this.variable = new int[variables];
    }

    void clear() {
        size = 0;
        passed = 0;
        gain = 0;
    }

    static boolean counts(double alpha) {
        return Math.abs(alpha) > SMALL;
    }

    /** A variable that could mend the row: how soon its advantage is used up, how much it mends at its other bound. */
    void offer(int which, double advantage, double alpha, double width) {
        double size = Math.abs(alpha);
        step[this.size] = Math.abs(advantage) / size;
        range[this.size] = size * width;
        variable[this.size++] = which;
    }

    /** The variable to enter, or −1 if all together do not mend so much; with the loss of value on the way. */
    int entering(double lacking) {
        double left = lacking;
        double at = 0;
        while (passed < size) {
            int next = nearest();
            gain += left * (step[next] - at);
            at = step[next];
            left -= range[next];
            swap(next, passed);
            if (left <= 0) {
                return variable[passed];
            }
            passed++;
        }
        gain = Double.POSITIVE_INFINITY;
        return -1;
    }

    private int nearest() {
        int best = passed;
        for (int at = passed + 1; at < size; at++) {
            if (step[at] < step[best] || (step[at] == step[best] && range[at] > range[best])) {
                best = at;
            }
        }
        return best;
    }

    private void swap(int one, int other) {
        double itsStep = step[one];
        double itsRange = range[one];
        int itsVariable = variable[one];
        step[one] = step[other];
        range[one] = range[other];
        variable[one] = variable[other];
        step[other] = itsStep;
        range[other] = itsRange;
        variable[other] = itsVariable;
    }

    /** How many go to their other bound. */
    int passed() {
        return passed;
    }

    int passed(int at) {
        return variable[at];
    }

    /** What the mending costs at the least. */
    double gain() {
        return gain;
    }
}
