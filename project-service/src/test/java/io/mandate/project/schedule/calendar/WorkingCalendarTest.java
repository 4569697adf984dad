package io.mandate.project.schedule.calendar;

import static io.mandate.project.schedule.calendar.WorkingCalendar.minute;
import static io.mandate.project.schedule.calendar.WorkingCalendar.time;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {
    private static final LocalDate FRIDAY = LocalDate.of(2027, 3, 26);
    private static final long HOUR = 60;

    private final WorkingCalendar office = new WorkingCalendar(WorkingTimes.officeHours());

    @Test
    void workStopsOverNightAtNoonAndOverTheWeekend() {
        assertThat(between("2027-03-25T08:00", "2027-03-26T08:00")).isEqualTo(8 * HOUR);
        assertThat(between("2027-03-26T11:30", "2027-03-26T13:30")).isEqualTo(HOUR);
        assertThat(between("2027-03-26T16:00", "2027-03-29T09:00")).isEqualTo(2 * HOUR);
        assertThat(between("2027-03-01T00:00", "2027-04-01T00:00")).isEqualTo(23 * 8 * HOUR);
    }

    @Test
    void anAmountOfWorkEndsInTheEveningAndTheNextBeginsAfterTheWeekend() {
        long done = office.work(minute(LocalDateTime.parse("2027-03-26T17:00")));
        assertThat(time(office.finishOf(done))).isEqualTo("2027-03-26T17:00");
        assertThat(time(office.startOf(done))).isEqualTo("2027-03-29T08:00");
    }

    @Test
    void aHolidayIsNoWorkAndASpecialDayHasItsOwnHours() {
        var halfDay = List.of(new Shift(LocalTime.of(8, 0), LocalTime.of(12, 0)));
        var easter =
                new WorkingCalendar(
                        WorkingTimes.officeHours()
                                .except(
                                        List.of(
                                                CalendarException.holiday(FRIDAY),
                                                new CalendarException(
                                                        FRIDAY.plusDays(1),
                                                        FRIDAY.plusDays(1),
                                                        halfDay),
                                                CalendarException.holiday(FRIDAY.plusDays(3)))));
        long done = easter.work(minute(LocalDateTime.parse("2027-03-25T17:00")));
        assertThat(time(easter.startOf(done))).isEqualTo("2027-03-27T08:00");
        assertThat(time(easter.startOf(done + 4 * HOUR))).isEqualTo("2027-03-30T08:00");
        assertThat(time(easter.finishOf(done + 4 * HOUR))).isEqualTo("2027-03-27T12:00");
        assertThat(time(easter.finishOf(done + 12 * HOUR))).isEqualTo("2027-03-30T17:00");
    }

    @Test
    void aNightShiftRunsThroughMidnightAndADayMayEndAtMidnight() {
        var night =
                new WorkingCalendar(
                        new WorkingTimes(
                                Map.of(
                                        DayOfWeek.MONDAY,
                                        List.of(new Shift(LocalTime.of(22, 0), LocalTime.MIDNIGHT)),
                                        DayOfWeek.TUESDAY,
                                        List.of(new Shift(LocalTime.MIDNIGHT, LocalTime.of(6, 0)))),
                                List.of()));
        assertThat(night.weekly()).isEqualTo(8 * HOUR);
        long start = night.work(minute(LocalDateTime.parse("2027-03-29T22:00")));
        assertThat(time(night.finishOf(start + 5 * HOUR))).isEqualTo("2027-03-30T03:00");
    }

    @Test
    void workAndTimeAreInverseEverywhere() {
        var calendar =
                new WorkingCalendar(
                        WorkingTimes.officeHours()
                                .except(
                                        List.of(
                                                new CalendarException(
                                                        FRIDAY, FRIDAY.plusDays(10), List.of()))));
        long from = minute(FRIDAY.minusDays(9).atStartOfDay());
        for (long time = from; time < from + 30 * 24 * HOUR; time += 17) {
            long work = calendar.work(time);
            assertThat(calendar.startOf(work)).isGreaterThanOrEqualTo(time);
            assertThat(calendar.finishOf(work)).isLessThanOrEqualTo(time);
            assertThat(calendar.work(calendar.startOf(work))).isEqualTo(work);
            assertThat(calendar.work(calendar.finishOf(work))).isEqualTo(work);
        }
    }

    private long between(String from, String to) {
        return office.work(minute(LocalDateTime.parse(to)))
                - office.work(minute(LocalDateTime.parse(from)));
    }
}
