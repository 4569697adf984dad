package io.mandate.project.terms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.mandate.project.ProjectId;
import io.mandate.project.plan.CalendarRequest;
import io.mandate.project.schedule.calendar.CalendarException;
import io.mandate.project.schedule.calendar.CalendarRules;
import io.mandate.project.schedule.calendar.Flaws;
import io.mandate.project.schedule.calendar.Shift;
import io.mandate.project.schedule.calendar.WorkingTimes;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The largest calendar that a plan may have fits into a record. */
class CalendarStateTest {
    private static final int MOST_BYTES = 900_000;
    private static final int DAYS = 10_000;
    private static final int MOST_SHIFTS = 720;

    @Test
    void theLargestCalendarFitsIntoARecord() throws JsonProcessingException {
        var times = times(DAYS, 4);
        assertThat(new CalendarRules(new Flaws(), "").check(times)).isTrue();
        var stated = CalendarRequest.of("c".repeat(60), "N".repeat(200), times);

        var json =
                JsonMapper.builder()
                        .findAndAddModules()
                        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                        .build()
                        .writeValueAsString(CalendarState.of(ProjectId.next(), stated));

        assertThat(json.getBytes(UTF_8).length + 1_000).isBetween(800_000, MOST_BYTES);
    }

    @Test
    void aCalendarWithMoreShiftsIsNoCalendar() {
        var flaws = new Flaws();

        assertThat(new CalendarRules(flaws, "/calendars/0").check(times(DAYS - 1, 5))).isFalse();
    }

    @Test
    void howItIsStatedMakesNoDifference() {
        var usual = CalendarRequest.of("a", null, WorkingTimes.officeHours());
        var named = CalendarRequest.of("a", "a", WorkingTimes.officeHours());
        var project = ProjectId.next();

        assertThat(CalendarState.of(project, usual)).isEqualTo(CalendarState.of(project, named));
    }

    @Test
    void aShiftUntilMidnightEndsWithTheDay() {
        var nights = new Shift(LocalTime.of(22, 0), LocalTime.MIDNIGHT);
        var times = new WorkingTimes(Map.of(DayOfWeek.MONDAY, List.of(nights)), List.of());

        var told = CalendarState.of(ProjectId.next(), CalendarRequest.of("n", null, times));

        assertThat(told.week())
                .containsExactly(
                        Map.entry(
                                DayOfWeek.MONDAY, List.of(new CalendarState.Stretch(1320, 1440))));
    }

    /** As many single days with so many shifts each, in a week that works every second minute. */
    private static WorkingTimes times(int days, int shifts) {
        var first = LocalDate.of(2027, 1, 1);
        var exceptions = new ArrayList<CalendarException>();
        for (int at = 0; at < days; at++) {
            var day = first.plusDays(at);
            exceptions.add(new CalendarException(day, day, shifts(shifts)));
        }
        var week =
                Arrays.stream(DayOfWeek.values())
                        .collect(Collectors.toMap(Function.identity(), _ -> shifts(MOST_SHIFTS)));
        return new WorkingTimes(week, exceptions);
    }

    /** The last ones of the day: their minutes have most digits. */
    private static List<Shift> shifts(int count) {
        return IntStream.range(MOST_SHIFTS - count, MOST_SHIFTS)
                .mapToObj(at -> new Shift(clock(2 * at), clock(2 * at + 1)))
                .toList();
    }

    private static LocalTime clock(int minute) {
        return LocalTime.ofSecondOfDay(minute * 60L);
    }
}
