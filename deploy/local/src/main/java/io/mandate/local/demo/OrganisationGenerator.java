package io.mandate.local.demo;

import static io.mandate.local.demo.Organisation.CURRENCY;
import static io.mandate.local.demo.Organisation.ROOT;

import io.mandate.local.api.Offices.Office;
import io.mandate.local.demo.Organisation.Amount;
import io.mandate.local.demo.Organisation.Goal;
import io.mandate.local.demo.Organisation.Period;
import io.mandate.local.demo.Organisation.Person;
import io.mandate.local.demo.Organisation.Project;
import io.mandate.local.demo.Organisation.Ref;
import io.mandate.local.demo.Organisation.Skill;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Invents an organisation: the same seed and month always give the same one. */
final class OrganisationGenerator {
    static final int PROJECTS = 1_000;

    private static final String ZONE = "Europe/Berlin";
    private static final int QUARTERS = 5;

    /** What the department can afford of everything that is only wished for. */
    private static final BigDecimal SHARE_OF_WISHES = new BigDecimal("0.35");

    private static final BigDecimal ROUND_SUM = new BigDecimal("10000");

    private final SplittableRandom random;
    private final YearMonth today;

    private OrganisationGenerator(long seed, YearMonth today) {
        this.random = new SplittableRandom(seed);
        this.today = today;
    }

    static Organisation organisation(long seed, YearMonth today) {
        return new OrganisationGenerator(seed, today).generate();
    }

    private Organisation generate() {
        List<Person> people = people();
        List<Project> projects = new ProjectGenerator(random.split(), today).projects(PROJECTS);
        return new Organisation(today, offices(), goals(), budgets(projects), people, projects);
    }

    private static List<Office> offices() {
        return List.of(
                new Office(ROOT, "Information Technology", null, ZONE, CURRENCY),
                new Office("IT-PRODUCTION", "IT for Production", ROOT, ZONE, CURRENCY),
                new Office("IT-SUPPLY", "IT for Supply Chain", ROOT, ZONE, CURRENCY),
                new Office("IT-SALES", "IT for Sales and Service", ROOT, ZONE, CURRENCY),
                new Office("IT-FINANCE", "IT for Finance and People", ROOT, ZONE, CURRENCY),
                new Office("IT-PLATFORM", "Platforms and Infrastructure", ROOT, ZONE, CURRENCY));
    }

    private static List<Goal> goals() {
        return List.of(
                new Goal("GROWTH", "Grow in new markets", new BigDecimal("0.25")),
                new Goal("EFFICIENCY", "Cheaper and faster production", new BigDecimal("0.20")),
                new Goal("RESILIENCE", "Never stand still", new BigDecimal("0.20")),
                new Goal("CUSTOMER", "Easy to buy from", new BigDecimal("0.15")),
                new Goal("COMPLIANCE", "Keep every rule", new BigDecimal("0.10")),
                new Goal("SUSTAINABILITY", "Half the carbon by 2035", new BigDecimal("0.10")));
    }

    private List<Person> people() {
        List<Person> people = new ArrayList<>();
        List<String> homes = offices().stream().skip(1).map(Office::code).toList();
        for (Map.Entry<String, Integer> group : Vocabulary.STAFF) {
            for (int i = 0; i < group.getValue(); i++) {
                people.add(person(people.size(), group.getKey(), homes));
            }
        }
        return people;
    }

    private Person person(int number, String role, List<String> homes) {
        List<String> firsts = Vocabulary.FIRST_NAMES;
        List<String> lasts = Vocabulary.LAST_NAMES;
        String first = firsts.get(number % firsts.size());
        String last = lasts.get((number * 7 + number / lasts.size()) % lasts.size());
        List<Skill> skills =
                Vocabulary.SKILLS.getOrDefault(role, List.of()).stream()
                        .map(code -> new Skill(code, 1 + random.nextInt(5)))
                        .toList();
        int hours = random.nextInt(5) == 0 ? 80 : 130 + 2 * random.nextInt(13);
        Ref ref = new Ref("demo", "person", "E-%03d".formatted(number + 1));
        return new Person(
                homes.get(number % homes.size()),
                first + " " + last,
                role,
                skills,
                hours,
                List.of(ref));
    }

    /** Quarters from the current one on; what is about to start is affordable, of the rest a share. */
    private List<Period> budgets(List<Project> projects) {
        List<Period> periods = new ArrayList<>();
        YearMonth from = today.withMonth((today.getMonthValue() - 1) / 3 * 3 + 1);
        for (int i = 0; i < QUARTERS; i++, from = from.plusMonths(3)) {
            Period empty = new Period(from, from.plusMonths(2), "0");
            periods.add(new Period(empty.from(), empty.to(), budget(projects, empty)));
        }
        return periods;
    }

    private String budget(List<Project> projects, Period period) {
        BigDecimal budget = BigDecimal.ZERO;
        for (Project project : projects) {
            BigDecimal share =
                    project.asksForPeopleIn(today.plusMonths(1)) ? BigDecimal.ONE : SHARE_OF_WISHES;
            for (Amount cost : project.businessCase().costs()) {
                if (period.contains(cost.month())) {
                    budget = budget.add(cost.value().multiply(share));
                }
            }
        }
        return budget.divide(ROUND_SUM, 0, RoundingMode.UP)
                .multiply(ROUND_SUM)
                .setScale(2)
                .toPlainString();
    }
}
