package io.mandate.portfolio.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * The mean consistency index of random judgements by number of items, 1 to 15 (Saaty, The Analytic Hierarchy Process,
 * 1980). Other authors' tables differ in the second decimal, and so do ratios made with them.
 */
public final class RandomIndex {
    public static final String SOURCE = "Saaty 1980";

    private static final List<BigDecimal> BY_SIZE =
            Stream.of(
                            "0", "0", "0.58", "0.90", "1.12", "1.24", "1.32", "1.41", "1.45",
                            "1.49", "1.51", "1.48", "1.56", "1.57", "1.59")
                    .map(BigDecimal::new)
                    .toList();

    private RandomIndex() {}

    static BigDecimal of(int items) {
        return BY_SIZE.get(items - 1);
    }
}
