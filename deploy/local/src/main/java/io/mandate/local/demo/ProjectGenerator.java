package io.mandate.local.demo;

import io.mandate.local.demo.Organisation.Amount;
import io.mandate.local.demo.Organisation.BusinessCase;
import io.mandate.local.demo.Organisation.Demand;
import io.mandate.local.demo.Organisation.Fit;
import io.mandate.local.demo.Organisation.Project;
import io.mandate.local.demo.Organisation.Ref;
import io.mandate.local.demo.Vocabulary.Place;
import io.mandate.local.demo.Vocabulary.Subject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * Invents the register: a first few projects are about to start and worth it, the others are wishes
 * for the time after, good ones and bad ones.
 */
final class ProjectGenerator {
    /** They could start this month; the last of them has no accepted sponsor and will refuse. */
    static final int ABOUT_TO_START = 31;

    private static final List<String> GOALS =
            List.of(
                    "GROWTH",
                    "EFFICIENCY",
                    "RESILIENCE",
                    "CUSTOMER",
                    "COMPLIANCE",
                    "SUSTAINABILITY");
    private static final int TYPICAL_COST = 140_000;
    private static final int BENEFIT_QUARTERS = 8;
    private static final int WITHOUT_SPONSOR_ONE_IN = 33;

    private final SplittableRandom random;
    private final YearMonth today;

    ProjectGenerator(SplittableRandom random, YearMonth today) {
        this.random = random;
        this.today = today;
    }

    List<Project> projects(int count) {
        List<Integer> names = shuffled(Vocabulary.SUBJECTS.size() * Vocabulary.PLACES.size());
        List<Project> projects = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            projects.add(project(i, names.get(i)));
        }
        return projects;
    }

    private List<Integer> shuffled(int size) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            numbers.add(random.nextInt(i + 1), i);
        }
        return numbers;
    }

    private Project project(int number, int name) {
        Subject subject = Vocabulary.SUBJECTS.get(name % Vocabulary.SUBJECTS.size());
        Place place = Vocabulary.PLACES.get(name / Vocabulary.SUBJECTS.size());
        boolean soon = number < ABOUT_TO_START;
        YearMonth first = soon ? today : today.plusMonths(2 + random.nextInt(10));
        long cost = cost(soon);
        int months = months(cost);
        YearMonth last = first.plusMonths(months - 1L);
        String id = "P-%04d".formatted(number + 1);
        return new Project(
                place.office(),
                subject.title() + ", " + place.title(),
                subject.kind(),
                UUID.nameUUIDFromBytes(("sponsor of " + place).getBytes(StandardCharsets.UTF_8)),
                sponsored(number, soon) ? today.minusMonths(1).atDay(12) : null,
                first.atDay(1),
                last.atEndOfMonth(),
                BigDecimal.valueOf(5 + random.nextInt(46), 2),
                fit(),
                businessCase(cost, benefit(cost, soon), first, months),
                demand(subject.kind(), cost, first, months),
                List.of(new Ref("demo", "project", id)));
    }

    private boolean sponsored(int number, boolean soon) {
        return soon ? number != ABOUT_TO_START - 1 : random.nextInt(WITHOUT_SPONSOR_ONE_IN) != 0;
    }

    /** Many small ones, few large ones; in whole hundreds. */
    private long cost(boolean soon) {
        double spread = soon ? 0.4 : 0.9;
        double cost = TYPICAL_COST * StrictMath.exp(spread * random.nextGaussian());
        return Math.clamp(Math.round(cost / 100), 150, 40_000) * 100L;
    }

    private int months(long cost) {
        return 3 + random.nextInt(3) + (int) Math.min(9, cost / 150_000);
    }

    private long benefit(long cost, boolean soon) {
        double ratio =
                soon
                        ? 2.5 + 2 * random.nextDouble()
                        : 1.5 * StrictMath.exp(0.5 * random.nextGaussian());
        return Math.round(cost * ratio / 100) * 100;
    }

    private List<Fit> fit() {
        return shuffled(GOALS.size()).stream()
                .limit(2 + random.nextInt(3))
                .map(goal -> new Fit(GOALS.get(goal), 10 + 5 * random.nextInt(19)))
                .toList();
    }

    /** Costs month by month while it runs, benefits quarter by quarter afterwards. */
    private static BusinessCase businessCase(long cost, long benefit, YearMonth first, int months) {
        return new BusinessCase(
                Organisation.CURRENCY,
                spread(cost, first, months, 1),
                spread(benefit, first.plusMonths(months + 2L), BENEFIT_QUARTERS, 3));
    }

    private static List<Amount> spread(long total, YearMonth first, int parts, int step) {
        List<Amount> amounts = new ArrayList<>();
        long left = total * 100;
        for (int i = 0; i < parts; i++) {
            long part = left / (parts - i);
            left -= part;
            YearMonth month = first.plusMonths((long) i * step);
            amounts.add(new Amount(month, BigDecimal.valueOf(part, 2).toPlainString()));
        }
        return amounts;
    }

    /** A larger project asks for more hours; each following role for fewer than the one before. */
    private List<Demand> demand(String kind, long cost, YearMonth first, int months) {
        List<Demand> demand = new ArrayList<>();
        List<String> roles = Vocabulary.ROLES.getOrDefault(kind, List.of());
        int base = 50 + (int) Math.min(110, cost / months / 400) + random.nextInt(30);
        for (int i = 0; i < roles.size(); i++) {
            int hours = base * 3 / (3 + i);
            for (int month = 0; month < months; month++) {
                demand.add(new Demand(roles.get(i), first.plusMonths(month), hours));
            }
        }
        return demand;
    }
}
