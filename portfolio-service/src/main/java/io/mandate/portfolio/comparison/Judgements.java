package io.mandate.portfolio.comparison;

import io.mandate.portfolio.Fraction;
import java.util.List;
import java.util.Set;

/**
 * How many times as much each item counts as each other: a reciprocal matrix of exact fractions, each from 1/9 to 9
 * (Saaty's scale: 1 equal, 3 moderately, 5 strongly, 7 very strongly, 9 extremely more important).
 */
public record Judgements(List<String> items, List<List<Fraction>> matrix) {
    public static final int MOST_ITEMS = 15;
    static final Fraction MOST = Fraction.whole(9);
    static final Fraction LEAST = MOST.inverse();

    public Judgements {
        items = List.copyOf(items);
        matrix = matrix.stream().map(List::copyOf).toList();
        int size = items.size();
        if (size < 2 || size > MOST_ITEMS || Set.copyOf(items).size() < size) {
            throw new IllegalArgumentException("must compare 2 to 15 different items");
        }
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                requireReciprocal(matrix.get(i).get(j), matrix.get(j).get(i));
            }
        }
    }

    /** Whether a judgement is on the scale. */
    public static boolean onScale(Fraction ratio) {
        return ratio.compareTo(LEAST) >= 0 && ratio.compareTo(MOST) <= 0;
    }

    private static void requireReciprocal(Fraction one, Fraction other) {
        if (!onScale(one) || !one.times(other).equals(Fraction.UNIT)) {
            throw new IllegalArgumentException("must be reciprocal and from 1/9 to 9");
        }
    }
}
