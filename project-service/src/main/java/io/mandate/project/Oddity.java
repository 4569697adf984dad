package io.mandate.project;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import io.mandate.platform.money.Money;
import io.mandate.platform.problem.FieldError;
import io.mandate.platform.problem.ProblemException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something about a project's details that makes no sense by itself. Who enters such a value is
 * refused; a register that publishes it is reported and, where possible, kept as published.
 */
public record Oddity(Code code, String pointer, String found) {

    /** What makes no sense. */
    public enum Code {
        NEGATIVE_AMOUNT("must not be negative"),
        FINER_THAN_CURRENCY("must not be finer than the currency's smallest unit"),
        MIXED_CURRENCIES("must be in the currency of the other amounts of the project"),
        FINISH_BEFORE_START("must not be before the start"),
        ACCEPTED_WITHOUT_SPONSOR("needs a sponsor"),
        REPEATED_LINE("is there twice");

        private final String message;

        Code(String message) {
            this.message = message;
        }

        public String message() {
            return message;
        }
    }

    /** All of them, in the order of the fields. */
    public static List<Oddity> of(ProjectDetails details) {
        var found = new ArrayList<Oddity>();
        dates(details, found);
        costs(details, found);
        repeated("/strategicFit", details.strategicFit(), GoalContribution::goal, found);
        repeated("/demand", details.demand(), Oddity::name, found);
        return found;
    }

    private static String name(DemandLine line) {
        var skill = line.skill() == null ? "" : " with " + line.skill();
        return line.role() + skill + " in " + line.month();
    }

    /** Those that the new details bring in; what is odd and unchanged was accepted before. */
    public static List<Oddity> added(@Nullable ProjectDetails before, ProjectDetails after) {
        var known = before == null ? Set.<Oddity>of() : of(before).stream().collect(toSet());
        return of(after).stream().filter(each -> !known.contains(each)).toList();
    }

    /** Refuses details that bring in something odd. */
    public static void refuse(@Nullable ProjectDetails before, ProjectDetails after) {
        var odd = added(before, after);
        if (!odd.isEmpty()) {
            throw new ProblemException(
                    ProjectProblem.ODD_DETAILS,
                    odd.stream()
                            .map(each -> each.pointer() + " " + each.code().message())
                            .collect(joining("; ")),
                    odd.stream()
                            .map(each -> new FieldError(each.pointer(), each.code().message()))
                            .toList());
        }
    }

    private static void dates(ProjectDetails details, List<Oddity> found) {
        finish("/plannedFinish", details.start(), details.plannedFinish(), found);
        finish("/projectedFinish", details.start(), details.projectedFinish(), found);
        if (details.sponsorAcceptedOn() != null && details.sponsorId() == null) {
            found.add(
                    new Oddity(
                            Code.ACCEPTED_WITHOUT_SPONSOR,
                            "/sponsorAcceptedOn",
                            details.sponsorAcceptedOn().toString()));
        }
    }

    private static void finish(
            String pointer,
            @Nullable LocalDate start,
            @Nullable LocalDate finish,
            List<Oddity> found) {
        if (start != null && finish != null && finish.isBefore(start)) {
            found.add(new Oddity(Code.FINISH_BEFORE_START, pointer, start + " to " + finish));
        }
    }

    private static void costs(ProjectDetails details, List<Oddity> found) {
        amount("/plannedCost", details.statedPlannedCost(), found);
        amount("/projectedCost", details.projectedCost(), found);
        var kase = details.businessCase();
        if (kase != null) {
            lines("/businessCase/costs", kase.costs(), kase.currency(), found);
            lines("/businessCase/benefits", kase.benefits(), kase.currency(), found);
        }
        currencies(details, found);
    }

    private static void amount(String pointer, @Nullable Money money, List<Oddity> found) {
        if (money == null) {
            return;
        }
        if (money.amount().signum() < 0) {
            found.add(new Oddity(Code.NEGATIVE_AMOUNT, pointer, text(money)));
        }
        if (!money.isPayable()) {
            found.add(new Oddity(Code.FINER_THAN_CURRENCY, pointer, text(money)));
        }
    }

    private static void lines(
            String pointer, List<BusinessCase.Line> lines, String currency, List<Oddity> found) {
        for (int i = 0; i < lines.size(); i++) {
            amount(
                    pointer + "/" + i + "/amount",
                    new Money(lines.get(i).amount(), currency),
                    found);
        }
        repeated(pointer, lines, BusinessCase.Line::month, found);
    }

    private static void currencies(ProjectDetails details, List<Oddity> found) {
        var first = details.plannedCost();
        var second = details.projectedCost();
        var kase = details.businessCase();
        if (first != null && kase != null && !kase.currency().equals(first.currency())) {
            found.add(new Oddity(Code.MIXED_CURRENCIES, "/businessCase/currency", kase.currency()));
        }
        var leading = first != null ? first.currency() : kase == null ? null : kase.currency();
        if (second != null && leading != null && !leading.equals(second.currency())) {
            found.add(
                    new Oddity(
                            Code.MIXED_CURRENCIES, "/projectedCost/currency", second.currency()));
        }
    }

    private static <T> void repeated(
            String pointer, List<T> lines, Function<T, Object> key, List<Oddity> found) {
        var seen = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            var name = key.apply(lines.get(i));
            if (!seen.add(name)) {
                found.add(
                        new Oddity(Code.REPEATED_LINE, pointer + "/" + i, Objects.toString(name)));
            }
        }
    }

    private static String text(Money money) {
        return money.amount().toPlainString() + " " + money.currency();
    }
}
