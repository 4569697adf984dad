package io.mandate.project.wbs;

import io.mandate.platform.problem.FieldError;
import io.mandate.platform.problem.ProblemException;
import io.mandate.project.schedule.PlanProblem;
import io.mandate.project.schedule.calendar.Flaws;
import io.mandate.project.schedule.calendar.Flaws.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts elements into their tree, from top to bottom, and checks that it is one. */
public final class WbsTree {
    private static final String TOP = "";
    private static final int DEEPEST = 20;

    private final List<WbsRequest> stated;
    private final Map<String, Integer> index = new HashMap<>();
    private final Map<String, List<Integer>> parts = new HashMap<>();
    private final List<WbsElement> placed = new ArrayList<>();

    private WbsTree(List<WbsRequest> stated) {
        this.stated = stated;
    }

    /** The elements with their codes; parents come before their parts. */
    public static List<WbsElement> of(List<WbsRequest> stated) {
        var tree = new WbsTree(stated);
        tree.check();
        tree.refuseCircles();
        tree.place(TOP, "");
        tree.checkSums();
        return tree.placed;
    }

    private void check() {
        var flaws = new Flaws();
        for (int at = 0; at < stated.size(); at++) {
            var twice = index.put(stated.get(at).id(), at) != null;
            flaws.require(!twice, new Row("/wbs", at), "/id", "is given twice");
            parts.computeIfAbsent(above(stated.get(at)), _ -> new ArrayList<>()).add(at);
        }
        for (int at = 0; at < stated.size(); at++) {
            var parent = stated.get(at).parent();
            flaws.require(
                    parent == null || index.containsKey(parent),
                    new Row("/wbs", at),
                    "/parent",
                    "is no element of this plan");
        }
        flaws.refuse();
    }

    private static String above(WbsRequest element) {
        return Objects.requireNonNullElse(element.parent(), TOP);
    }

    private void refuseCircles() {
        for (var element : stated) {
            var way = new LinkedHashSet<String>();
            String at = element.id();
            while (!at.equals(TOP) && way.add(at)) {
                at = above(stated.get(index.getOrDefault(at, 0)));
            }
            if (at.equals(element.id())) {
                throw circle(List.copyOf(way));
            }
            if (at.equals(TOP) && way.size() > DEEPEST) {
                throw ProblemException.invalid(
                        "/wbs/%d/parent".formatted(index.get(element.id())),
                        "must not lie deeper than %d levels".formatted(DEEPEST));
            }
        }
    }

    private ProblemException circle(List<String> way) {
        var text = String.join(" → ", way) + " → " + way.getFirst();
        return new ProblemException(
                PlanProblem.WBS_FORMS_A_CYCLE,
                text,
                List.of(
                        new FieldError(
                                "/wbs/%d/parent".formatted(index.get(way.getFirst())),
                                "is a part of its own: " + text)));
    }

    private @Nullable BigDecimal place(String parent, String code) {
        BigDecimal sum = null;
        int place = 0;
        for (int at : parts.getOrDefault(parent, List.of())) {
            place++;
            var budget = place(stated.get(at), code.isEmpty() ? "" + place : code + "." + place);
            sum = sum == null ? budget : budget == null ? sum : sum.add(budget);
        }
        return sum;
    }

    private @Nullable BigDecimal place(WbsRequest element, String code) {
        int number = placed.size();
        placed.add(element(element, code, number + 1, element.budget()));
        var ofParts = place(element.id(), code);
        var budget = element.budget() == null ? ofParts : element.budget();
        placed.set(number, element(element, code, number + 1, budget));
        return budget;
    }

    private WbsElement element(
            WbsRequest stated, String code, int number, @Nullable BigDecimal budget) {
        return new WbsElement(
                number,
                stated.id(),
                stated.parent(),
                code,
                stated.name().strip(),
                stated.ownerId(),
                budget,
                !parts.containsKey(stated.id()));
    }

    /** The 100 % rule: what the parts cost is what the whole costs, no more and no less. */
    private void checkSums() {
        var errors = new ArrayList<FieldError>();
        var sums = new HashMap<String, BigDecimal>();
        for (var element : placed) {
            if (element.budget() != null && element.parent() != null) {
                sums.merge(element.parent(), element.budget(), BigDecimal::add);
            }
        }
        for (var element : placed) {
            var sum = sums.get(element.id());
            var budget = element.budget();
            if (sum != null && budget != null && sum.compareTo(budget) != 0) {
                errors.add(
                        new FieldError(
                                "/wbs/%d/budget".formatted(index.get(element.id())),
                                "is %s, but the parts of %s make up %s"
                                        .formatted(
                                                budget.toPlainString(),
                                                element.code(),
                                                sum.toPlainString())));
            }
        }
        if (!errors.isEmpty()) {
            throw new ProblemException(
                    PlanProblem.PARTS_DO_NOT_MAKE_UP_THE_WHOLE,
                    errors.getFirst().detail(),
                    errors.subList(0, Math.min(100, errors.size())));
        }
    }
}
