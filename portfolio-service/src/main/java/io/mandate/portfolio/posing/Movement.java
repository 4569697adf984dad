package io.mandate.portfolio.posing;

import static java.util.stream.Collectors.toMap;

import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.capacity.RoleCapacity;
import io.mandate.portfolio.funding.FundingLine;
import io.mandate.portfolio.strategy.GoalsInForce.Leaf;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What has moved between the problem that was solved and the one that would be posed now. Only what
 * a selection depends on counts: the budgets, terms and hours of roles of the portfolio, the selection
 * in force, the month, the goals' codes and weights, and which projects compete with which status, dates, amounts,
 * risk and contributions. A new name, for one, does not count.
 */
public final class Movement {
    private static final int NAMED = 5;

    private Movement() {}

    /** In words, for the caller; nothing moved when it is empty. */
    public static List<String> between(PosedSelection then, PosedSelection now) {
        var moved = new ArrayList<String>();
        if (!Objects.equals(then.liveRun(), now.liveRun())) {
            moved.add("another selection was approved since");
        }
        moved.addAll(sinceSelection(then, now));
        return moved;
    }

    /** The same, whichever selection is in force. */
    public static List<String> sinceSelection(PosedSelection then, PosedSelection now) {
        var moved = new ArrayList<String>();
        if (!then.asOf().equals(now.asOf())) {
            moved.add(
                    "%s was the first month that counted, now it is %s"
                            .formatted(then.asOf(), now.asOf()));
        }
        if (!terms(then).equals(terms(now))) {
            moved.add("the budgets or terms of the portfolio have changed");
        }
        if (!capacity(then).equals(capacity(now))) {
            moved.add("the portfolio's hours of roles have changed");
        }
        if (!weights(then).equals(weights(now))) {
            moved.add("the goals or weights of the strategy have changed");
        }
        moved.addAll(projects(then, now));
        return moved;
    }

    private static List<Object> terms(PosedSelection posed) {
        var periods =
                posed.periods().stream()
                        .map(p -> List.of(p.label(), p.budget().stripTrailingZeros()))
                        .toList();
        return List.of(
                posed.currency(),
                posed.objective(),
                periods,
                Optional.ofNullable(posed.balance()),
                Optional.ofNullable(posed.relations()),
                posed.done(),
                posed.funding().stream().map(FundingLine::plain).toList());
    }

    private static List<RoleCapacity> capacity(PosedSelection posed) {
        return posed.capacity().stream().map(RoleCapacity::plain).toList();
    }

    private static Map<String, BigDecimal> weights(PosedSelection posed) {
        return posed.goals().goals().stream()
                .collect(toMap(Leaf::code, goal -> goal.weight().stripTrailingZeros()));
    }

    private static List<String> projects(PosedSelection then, PosedSelection now) {
        var before = standings(then);
        var after = standings(now);
        var gone = new ArrayList<>(before.keySet());
        gone.removeAll(after.keySet());
        var come = new ArrayList<>(after.keySet());
        come.removeAll(before.keySet());
        var changed =
                before.keySet().stream()
                        .filter(after::containsKey)
                        .filter(id -> !Objects.equals(before.get(id), after.get(id)))
                        .toList();
        return List.of(
                        told("changed", changed),
                        told("came", come),
                        told("can no longer be chosen", gone))
                .stream()
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** By id: what the project said, and whether the portfolio wants it in or out. */
    private static Map<ProjectId, String> standings(PosedSelection posed) {
        var result = new TreeMap<ProjectId, String>();
        posed.projects().forEach(p -> result.put(p.projectId(), p.fingerprint()));
        return result;
    }

    private static String told(String what, List<ProjectId> ids) {
        if (ids.isEmpty()) {
            return "";
        }
        var named = ids.stream().limit(NAMED).map(ProjectId::toString).toList();
        return "%d project(s) %s: %s%s"
                .formatted(
                        ids.size(),
                        what,
                        String.join(", ", named),
                        ids.size() > NAMED ? " ..." : "");
    }
}
