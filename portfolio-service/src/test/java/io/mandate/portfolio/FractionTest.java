package io.mandate.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Fractions are exact, and equal when they are the same number. */
class FractionTest {
    @Test
    void readsWholeNumbersDecimalsAndFractions() {
        assertThat(Fraction.parse("5")).isEqualTo(Fraction.whole(5));
        assertThat(Fraction.parse("0.75")).isEqualTo(Fraction.parse("3/4")).hasToString("3/4");
        assertThat(Fraction.parse("1.5/0.5")).hasToString("3");
        assertThat(Fraction.of(new BigDecimal("1e3"))).hasToString("1000");
    }

    @Test
    void anythingElseIsRefused() {
        for (var text : List.of("", "a", "1/", "/2", "1//2", "1e5", "1/0", " 1")) {
            assertThatThrownBy(() -> Fraction.parse(text))
                    .as(text)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void whatIsAddedAndTakenAwayIsUnchanged() {
        var random = new Random(3);
        for (int i = 0; i < 200; i++) {
            var one = some(random);
            var other = some(random);

            assertThat(one.plus(other).minus(other)).isEqualTo(one);
            assertThat(one.times(other).over(other)).isEqualTo(one);
            assertThat(one.compareTo(other)).isEqualTo(one.minus(other).signum());
        }
    }

    @Test
    void roundsHalfToTheEvenNeighbour() {
        assertThat(Fraction.parse("1/8").decimal(2)).isEqualByComparingTo("0.12");
        assertThat(Fraction.parse("3/8").decimal(2)).isEqualByComparingTo("0.38");
        assertThat(Fraction.parse("-2/3").decimal(3)).isEqualByComparingTo("-0.667");
    }

    private static Fraction some(Random random) {
        return Fraction.whole(
                        random.nextBoolean() ? random.nextInt(1, 999) : -random.nextInt(1, 999))
                .over(Fraction.whole(random.nextInt(1, 999)));
    }
}
