package io.mandate.project.exchange.tool;

import io.mandate.project.exchange.file.ForeignAssignment;
import io.mandate.project.exchange.file.ForeignBaseline;
import io.mandate.project.exchange.file.ForeignCalendar;
import io.mandate.project.exchange.file.ForeignLink;
import io.mandate.project.exchange.file.ForeignResource;
import io.mandate.project.exchange.file.ForeignSchedule;
import io.mandate.project.exchange.file.ForeignTask;
import io.mandate.project.exchange.file.ForeignTask.Done;
import io.mandate.project.schedule.calendar.CalendarException;
import io.mandate.project.schedule.calendar.Shift;
import io.mandate.project.schedule.calendar.WorkingTimes;
import io.mandate.project.schedule.network.Constraint;
import io.mandate.project.schedule.network.ConstraintKind;
import io.mandate.project.schedule.network.LinkType;
import io.mandate.project.staffing.ResourceKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Schedules made by chance from a seed, with everything that a file can say of them. */
public final class SeededFiles {
    static final LocalDateTime START = LocalDateTime.of(2027, 1, 4, 8, 0);
    private static final String[] CALENDARS = {null, "Day and night", "Late shift"};

    private final Random random;
    private final List<ForeignTask> tasks = new ArrayList<>();
    private final List<Integer> leaves = new ArrayList<>();

    private SeededFiles(long seed) {
        random = new Random(seed);
    }

    public static ForeignSchedule of(long seed, int size) {
        return new SeededFiles(seed).make(seed, size);
    }

    private ForeignSchedule make(long seed, int size) {
        while (tasks.size() < size) {
            summary(null, 1);
            leaf(null);
        }
        return ForeignSchedule.onTerms(
                        new UUID(seed, 7).toString(),
                        "Plan " + seed,
                        START,
                        START.plusDays(30),
                        null,
                        "EUR")
                .with(calendars(), tasks, links(size), resources(), assignments());
    }

    private void summary(Integer parent, int depth) {
        int uid = uid();
        tasks.add(
                new ForeignTask(
                        tasks.size() + 1,
                        uid,
                        parent,
                        null,
                        "Summary " + uid,
                        true,
                        0,
                        null,
                        Constraint.NONE,
                        null,
                        Done.NOTHING,
                        null,
                        START,
                        START.plusDays(1),
                        List.of()));
        leaf(uid);
        for (int more = random.nextInt(5); more > 0; more--) {
            if (depth < 5 && random.nextInt(3) == 0) {
                summary(uid, depth + 1);
            } else {
                leaf(uid);
            }
        }
    }

    private void leaf(Integer parent) {
        int uid = uid();
        leaves.add(uid);
        long duration = random.nextInt(8) == 0 ? 0 : 1 + random.nextInt(9000);
        var done = done(duration);
        tasks.add(
                new ForeignTask(
                        tasks.size() + 1,
                        uid,
                        parent,
                        random.nextBoolean() ? null : "A:task-" + uid,
                        "Täsk & <" + uid + "> \"ü\"",
                        false,
                        duration,
                        CALENDARS[random.nextInt(CALENDARS.length)],
                        constraint(),
                        random.nextInt(4) == 0 ? time() : null,
                        done,
                        amount(3),
                        START,
                        START.plusMinutes(duration),
                        baselines()));
    }

    private int uid() {
        return 2 * tasks.size() + 10;
    }

    private Done done(long duration) {
        return switch (random.nextInt(4)) {
            case 0 -> new Done(100, START, START.plusDays(1 + random.nextInt(9)), null);
            case 1 ->
                    new Done(
                            random.nextInt(100),
                            START,
                            null,
                            duration == 0 ? null : Long.valueOf(duration / 3));
            default -> Done.NOTHING;
        };
    }

    private Constraint constraint() {
        var kind = any(List.of(ConstraintKind.values()));
        return new Constraint(kind, kind.needsDate() ? time() : null);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private LocalDateTime time() {
        return START.plusMinutes(random.nextInt(500_000));
    }

    private BigDecimal amount(int oneIn) {
        return random.nextInt(oneIn) != 0
                ? null
                : new BigDecimal(
                        BigDecimal.valueOf(1 + random.nextInt(10_000_000), 2)
                                .stripTrailingZeros()
                                .toPlainString());
    }

    private List<ForeignBaseline> baselines() {
        var found = new ArrayList<ForeignBaseline>();
        for (int slot = 0; slot < 11; slot++) {
            if (random.nextInt(5) == 0) {
                long duration = random.nextInt(5000);
                found.add(
                        new ForeignBaseline(
                                slot, START, START.plusMinutes(duration), duration, amount(2)));
            }
        }
        return found;
    }

    private List<ForeignCalendar> calendars() {
        var holidays = new ArrayList<CalendarException>();
        for (int month = 0; month < 12; month++) {
            var day = LocalDate.of(2027, 1 + month, 1 + random.nextInt(20));
            holidays.add(new CalendarException(day, day.plusDays(random.nextInt(5)), List.of()));
        }
        var shift = List.of(new Shift(LocalTime.of(6, 15), LocalTime.of(11, 0)));
        holidays.add(
                new CalendarException(LocalDate.of(2028, 2, 5), LocalDate.of(2028, 2, 5), shift));
        var late = List.of(new Shift(LocalTime.of(14, 0), LocalTime.MIDNIGHT));
        return List.of(
                new ForeignCalendar("Büro", WorkingTimes.officeHours().except(holidays)),
                new ForeignCalendar("Day and night", WorkingTimes.aroundTheClock()),
                new ForeignCalendar(
                        "Late shift",
                        new WorkingTimes(
                                java.util.Map.of(java.time.DayOfWeek.SUNDAY, late), List.of())));
    }

    private List<ForeignLink> links(int size) {
        record Pair(int from, int to) {}
        var pairs = new HashSet<Pair>();
        var links = new ArrayList<ForeignLink>();
        for (int tries = 0; tries < size; tries++) {
            int to = 1 + random.nextInt(leaves.size() - 1);
            int from = random.nextInt(to);
            if (pairs.add(new Pair(from, to))) {
                var type = any(List.of(LinkType.values()));
                long lag = random.nextBoolean() ? 0 : random.nextInt(10_000) - 5_000;
                links.add(new ForeignLink(leaves.get(from), leaves.get(to), type, lag));
            }
        }
        return links;
    }

    private List<ForeignResource> resources() {
        return List.of(
                new ForeignResource(
                        1,
                        5,
                        "Ada",
                        ResourceKind.WORK,
                        "Team",
                        BigDecimal.valueOf(150),
                        BigDecimal.valueOf(85)),
                new ForeignResource(2, 9, "Cement", ResourceKind.MATERIAL, null, null, null),
                new ForeignResource(3, 11, "Travel", ResourceKind.COST, null, null, null));
    }

    private List<ForeignAssignment> assignments() {
        var found = new ArrayList<ForeignAssignment>();
        for (int leaf : leaves) {
            if (random.nextInt(3) == 0) {
                found.add(
                        new ForeignAssignment(
                                leaf,
                                5,
                                BigDecimal.valueOf(random.nextBoolean() ? 100 : 50),
                                600L,
                                random.nextBoolean() ? 120L : null,
                                amount(2)));
            }
        }
        return found;
    }
}
