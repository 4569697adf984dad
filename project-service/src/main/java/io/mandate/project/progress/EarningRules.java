package io.mandate.project.progress;

import io.mandate.platform.problem.FieldError;
import io.mandate.platform.problem.ProblemException;
import io.mandate.project.schedule.PlanProblem;
import io.mandate.project.schedule.calendar.Flaws;
import io.mandate.project.schedule.calendar.Flaws.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What makes earning methods meaningful: each has what it needs, and none goes along with itself. */
public final class EarningRules {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final int MOST_TOLD = 20;

    private final Flaws flaws;
    private final Map<String, Integer> rows = new HashMap<>();
    private final List<Stated> all;

    private EarningRules(List<Stated> all, Flaws flaws) {
        this.all = all;
        this.flaws = flaws;
        for (int at = 0; at < all.size(); at++) {
            rows.put(all.get(at).activity(), at);
        }
    }

    /** What is said of one activity. */
    public record Stated(String activity, @Nullable Earning earning) {}

    /** Notes what is wrong, in the order of the plan. */
    public static void check(List<Stated> all, Flaws flaws) {
        var rules = new EarningRules(all, flaws);
        for (int at = 0; at < all.size(); at++) {
            var earning = all.get(at).earning();
            if (earning != null) {
                rules.check(earning, new Row("/activities", at));
            }
        }
    }

    /** Refuses activities that go along with each other in a circle; the others are in order by now. */
    public static void refuseCircles(List<Stated> all) {
        new EarningRules(all, new Flaws()).refuseCircles();
    }

    private void check(Earning earning, Row row) {
        var method = earning.method();
        boolean stepped = method == EarningMethod.WEIGHTED_MILESTONES;
        requireIff(stepped, present(earning.steps()), row, "/earning/steps");
        requireIff(
                method == EarningMethod.APPORTIONED,
                earning.along() != null,
                row,
                "/earning/along");
        boolean counted = method == EarningMethod.UNITS;
        requireIff(counted, earning.done() != null, row, "/earning/done");
        requireIff(counted, earning.scope() != null, row, "/earning/scope");
        if (earning.steps() != null) {
            checkSteps(earning.steps(), row);
        }
        if (earning.along() != null) {
            checkAlong(earning.along(), row);
        }
        if (earning.done() != null && earning.scope() != null) {
            flaws.require(
                    earning.done().compareTo(earning.scope()) <= 0,
                    row,
                    "/earning/done",
                    "must not be more than the scope");
        }
    }

    private static boolean present(@Nullable List<Earning.Step> steps) {
        return steps != null && !steps.isEmpty();
    }

    private void requireIff(boolean needed, boolean given, Row row, String field) {
        flaws.require(
                needed == given,
                row,
                field,
                needed ? "must be given with this method" : "has no meaning with this method");
    }

    private void checkSteps(List<Earning.Step> steps, Row row) {
        var sum = steps.stream().map(Earning.Step::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        flaws.require(
                steps.isEmpty() || sum.compareTo(ALL) == 0,
                row,
                "/earning/steps",
                "the weights make up %s, not 100".formatted(sum.toPlainString()));
        var names = new HashSet<String>();
        for (int at = 0; at < steps.size(); at++) {
            flaws.require(
                    names.add(steps.get(at).name()),
                    row,
                    "/earning/steps/%d/name".formatted(at),
                    "is given twice");
        }
    }

    private void checkAlong(String along, Row row) {
        var found = rows.get(along);
        if (found == null) {
            flaws.require(false, row, "/earning/along", "is no activity of this plan");
            return;
        }
        flaws.require(
                Earning.methodOf(all.get(found).earning()) != EarningMethod.LEVEL_OF_EFFORT,
                row,
                "/earning/along",
                "passes with the time: nothing is done that this could go along with");
    }

    private void refuseCircles() {
        var clear = new HashSet<String>();
        for (var stated : all) {
            var way = new LinkedHashSet<String>();
            var at = stated.activity();
            while (at != null && !clear.contains(at) && !way.contains(at)) {
                way.add(at);
                at = along(at);
            }
            if (at != null && way.contains(at)) {
                var places = new ArrayList<>(way);
                refuse(places.subList(places.indexOf(at), places.size()));
            }
            clear.addAll(way);
        }
    }

    private @Nullable String along(String activity) {
        var at = rows.get(activity);
        var earning = at == null ? null : all.get(at).earning();
        return earning == null ? null : earning.along();
    }

    /** Of a long circle the beginning. */
    private static String text(List<String> circle) {
        boolean all = circle.size() <= MOST_TOLD;
        return String.join(" → ", all ? circle : circle.subList(0, MOST_TOLD))
                + " → "
                + (all ? circle.getFirst() : "…");
    }

    private void refuse(List<String> circle) {
        var text = text(circle);
        throw new ProblemException(
                PlanProblem.EARNING_FORMS_A_CYCLE,
                text,
                circle.stream()
                        .limit(MOST_TOLD)
                        .map(
                                each ->
                                        new FieldError(
                                                "/activities/%d/earning/along"
                                                        .formatted(rows.get(each)),
                                                text))
                        .toList());
    }
}
