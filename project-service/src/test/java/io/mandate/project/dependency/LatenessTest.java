package io.mandate.project.dependency;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.project.schedule.calendar.CalendarException;
import io.mandate.project.schedule.calendar.WorkingTimes;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How late something is, in days of the calendar and of work. 4 January 2027 is a Monday. */
class LatenessTest {
    private static final WorkingTimes OFFICE = WorkingTimes.officeHours();

    @ParameterizedTest
    @CsvSource({
        "2027-01-09T00:00, 2027-01-09T00:00, 0, 0",
        "2027-01-09T00:00, 2027-01-08T17:00, 0, 0",
        "2027-01-09T00:00, 2027-01-10T12:00, 2, 0",
        "2027-01-09T00:00, 2027-01-13T00:00, 4, 2",
        "2027-01-04T08:00, 2027-01-05T08:00, 1, 1",
        "2027-01-04T08:00, 2027-01-04T08:01, 1, 1",
        "2027-01-04T17:00, 2027-01-05T08:00, 1, 0",
        "2027-01-04T16:00, 2027-01-05T09:00, 1, 2",
    })
    void aPartOfADayIsOneAndOnlyDaysOfWorkCountAsWork(
            LocalDateTime needed, LocalDateTime arrival, int days, int workingDays) {
        assertThat(Lateness.days(needed, arrival)).isEqualTo(days);
        assertThat(Lateness.workingDays(OFFICE, needed, arrival)).isEqualTo(workingDays);
    }

    @Test
    void aHolidayIsNoDayOfWork() {
        var monday = LocalDate.of(2027, 1, 11);
        var times = OFFICE.except(List.of(new CalendarException(monday, monday, List.of())));
        assertThat(
                        Lateness.workingDays(
                                times,
                                monday.minusDays(2).atStartOfDay(),
                                monday.plusDays(2).atStartOfDay()))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-11T08:00, 0, 2027-01-11T08:00",
        "2027-01-08T17:00, 0, 2027-01-08T17:00",
        "2027-01-11T08:00, 480, 2027-01-08T08:00",
        "2027-01-11T10:00, 240, 2027-01-08T15:00",
        "2027-01-08T17:00, 2400, 2027-01-04T08:00",
    })
    void aLagIsWorkingTimeBeforeTheActivity(LocalDateTime then, long lag, LocalDateTime last) {
        assertThat(Lateness.before(OFFICE, then, lag)).isEqualTo(last);
    }
}
