package io.mandate.portfolio.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A line holds in periods that lie in its months; the first and the last of these belong to it. */
class FundingLineTest {
    @ParameterizedTest
    @CsvSource({
        "2027-02, 2027-03, true",
        "2027-01, 2027-03, false",
        "2027-02, 2027-04, false",
        "2027-02, 2027-02, true",
        "2027-03, 2027-03, true",
        "2027-01, 2027-01, false",
        "2027-04, 2027-04, false"
    })
    void bothItsMonthsBelongToIt(YearMonth first, YearMonth last, boolean covered) {
        assertThat(line(YearMonth.of(2027, 2), YearMonth.of(2027, 3)).covers(first, last))
                .isEqualTo(covered);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02, , 2027-02, true",
        "2027-02, , 2027-01, false",
        "2027-02, , 2099-12, true",
        ", 2027-02, 2027-02, true",
        ", 2027-02, 2027-03, false",
        ", 2027-02, 1999-01, true",
        ", , 2027-02, true"
    })
    void whatItLeavesOutDoesNotMatter(
            @Nullable YearMonth from, @Nullable YearMonth to, YearMonth month, boolean covered) {
        assertThat(line(from, to).covers(month, month)).isEqualTo(covered);
    }

    private static FundingLine line(@Nullable YearMonth from, @Nullable YearMonth to) {
        return new FundingLine("line", null, null, from, to, BigDecimal.ONE);
    }
}
