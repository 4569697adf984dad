package io.mandate.project.cell;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.project.cell.NumberCell.Value;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    POINT | 15.297        | 15.297
                    POINT | 1,234,567.5   | 1234567.5
                    POINT | -0.5          | -0.5
                    POINT | (12.50)       | -12.50
                    POINT | $1,200        | 1200
                    POINT | USD 12        | 12
                    POINT | 12 %          | 12
                    POINT | .5            | 0.5
                    COMMA | 1.234,56      | 1234.56
                    COMMA | 1 234,56 €    | 1234.56
                    COMMA | 12.345        | 12345
                    """)
    void readsTheFormsThatPeopleWrite(NumberText form, String text, BigDecimal number) {
        assertThat(form.read(text))
                .isInstanceOfSatisfying(
                        Value.class,
                        value -> assertThat(value.number()).isEqualByComparingTo(number));
    }

    @Test
    void scientificNotationIsTakenExactlyAndToldApart() {
        assertThat(NumberText.POINT.read("6.96E-04"))
                .isEqualTo(new Value(new BigDecimal("0.000696"), true));
        assertThat(NumberText.POINT.read("2")).isEqualTo(new Value(new BigDecimal("2"), false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1,23", "1.2.3", "abc", "1e999999999", "--1", "12abc", "0x10", "NaN1", "∞"})
    void whatIsNoNumberIsUnreadable(String text) {
        assertThat(NumberText.POINT.read(text)).isInstanceOf(NumberCell.Unreadable.class);
    }

    @Test
    void aMegabyteOfDigitsIsRefusedQuickly() {
        assertThat(NumberText.POINT.read("9".repeat(1_000_000)))
                .isInstanceOf(NumberCell.Unreadable.class);
    }

    @Test
    void theNumbersOfTheRegisterProveTheDecimalSeparator() {
        assertThat(NumberText.of(List.of("15.297", "0.66", "3"))).isEqualTo(NumberText.POINT);
        assertThat(NumberText.of(List.of("1.234,50", "12,5"))).isEqualTo(NumberText.COMMA);
        assertThat(NumberText.of(List.of("1.234.567"))).isEqualTo(NumberText.COMMA);
        assertThat(NumberText.of(List.of("1,234", "n/a"))).isEqualTo(NumberText.POINT);
    }
}
