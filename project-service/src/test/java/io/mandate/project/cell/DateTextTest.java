package io.mandate.project.cell;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.project.cell.DateCell.DayMonth;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2012-09-30            | 2012-09-30
                    2012-09-30T00:00:00Z  | 2012-09-30
                    2012/9/30 13:05       | 2012-09-30
                    20120930              | 2012-09-30
                    30.09.2012            | 2012-09-30
                    9/30/2012             | 2012-09-30
                    30-9-12               | 2012-09-30
                    30 Sep 2012           | 2012-09-30
                    1-Sept-98             | 1998-09-01
                    September 30, 2012    | 2012-09-30
                    2012-05-05            | 2012-05-05
                    """)
    void readsWhatCanBeReadInOneWay(String text, LocalDate date) {
        assertThat(DateReading.PLAIN.read(DateText.read(text)).orElseThrow().date())
                .isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2012-02-30",
                "31.11.2012",
                "13/13/2012",
                "40816",
                "soon",
                "2012-9",
                "1 Foo 2012",
                "00/00/0000",
                "99999999-01-01",
                "2012-01-01; drop table project"
            })
    void whatIsNoDateIsUnreadable(String text) {
        assertThat(DateText.read(text)).isInstanceOf(DateCell.Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "n/a", "NULL", "-", "TBD"})
    void whatSaysNothingIsMissing(String text) {
        assertThat(DateText.read(text)).isInstanceOf(DateCell.Missing.class);
    }

    @Test
    void anHourOfGarbageIsRefusedQuickly() {
        assertThat(DateText.read("1".repeat(1_000_000))).isInstanceOf(DateCell.Unreadable.class);
    }

    @Test
    void dayAndMonthBothUpToTwelveAreAmbiguous() {
        assertThat(DateText.read("2011-01-10"))
                .isEqualTo(
                        new DateCell.Ambiguous(
                                LocalDate.of(2011, 1, 10),
                                LocalDate.of(2011, 10, 1),
                                DateCell.Style.YEAR_FIRST));
    }

    @Test
    void theReadingOfTheRegisterDecides() {
        var european = new DateReading(DayMonth.DAY_FIRST, false);
        assertThat(european.read(DateText.read("03/04/2027")).orElseThrow().date())
                .isEqualTo("2027-04-03");
        assertThat(DateReading.PLAIN.read(DateText.read("03/04/2027")).orElseThrow().date())
                .isEqualTo("2027-03-04");
        assertThat(DateReading.PLAIN.read(DateText.read("03.04.2027")).orElseThrow().date())
                .isEqualTo("2027-04-03");
    }

    @Test
    void aSwapRepairsOnlyWhatCouldHaveBeenSwapped() {
        var swapped = DateReading.PLAIN.swap();
        assertThat(swapped.read(DateText.read("2011-01-10")))
                .hasValue(new DateReading.Read(LocalDate.of(2011, 10, 1), true));
        assertThat(swapped.read(DateText.read("2011-01-13")))
                .hasValue(new DateReading.Read(LocalDate.of(2011, 1, 13), false));
        assertThat(swapped.read(DateText.read("2011-10-10")))
                .hasValue(new DateReading.Read(LocalDate.of(2011, 10, 10), false));
    }
}
