package io.mandate.project.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.platform.money.Money;
import io.mandate.project.schedule.calendar.WorkingCalendar;
import io.mandate.project.schedule.calendar.WorkingTimes;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BaselineLineTest {
    private static final WorkingCalendar OFFICE = new WorkingCalendar(WorkingTimes.officeHours());
    private static final LocalDateTime START = LocalDateTime.of(2027, 1, 4, 8, 0);

    @Test
    void aLevelOfEffortIsNeverAheadOfTheTimeNorBehindIt() {
        var random = new Random(41);
        for (int round = 0; round < 500; round++) {
            var line = line(random, EarningMethod.LEVEL_OF_EFFORT);
            var now = START.plusMinutes(random.nextInt(900_000));
            assertThat(line.earned(now)).isEqualTo(line.planned(now));
        }
    }

    @Test
    void everyOtherMethodEarnsItsShareWhateverTheTime() {
        var line =
                new BaselineLine(
                        "a",
                        EarningMethod.UNITS,
                        value(new Random(1), new BigDecimal("1000.01")),
                        new BigDecimal("33.33333333"));

        assertThat(line.earned(START)).isEqualByComparingTo("333.336666633333");
        assertThat(line.earned(START.plusYears(9))).isEqualByComparingTo(line.earned(START));
    }

    @Test
    void theOrderOfActivitiesChangesNoSum() {
        var random = new Random(42);
        var lines = new ArrayList<BaselineLine>();
        for (int at = 0; at < 200; at++) {
            var methods = EarningMethod.values();
            lines.add(line(random, methods[random.nextInt(methods.length)]));
        }
        var sums = Sums.of(lines, START.plusDays(90));
        Collections.shuffle(lines, random);

        assertThat(Sums.of(lines, START.plusDays(90))).isEqualTo(sums);
        assertThat(sums.earned()).isPositive().isLessThan(sums.budget());
    }

    private static BaselineLine line(Random random, EarningMethod method) {
        return new BaselineLine(
                "a" + random.nextInt(),
                method,
                value(random, BigDecimal.valueOf(random.nextInt(1_000_000), 2)),
                BigDecimal.valueOf(random.nextInt(101)));
    }

    private static PlannedValue value(Random random, BigDecimal budget) {
        var start = START.plusMinutes(random.nextInt(300_000));
        var finish = start.plusMinutes(random.nextInt(300_000));
        return new PlannedValue(OFFICE, start, finish, new Money(budget, "EUR"));
    }
}
