package io.mandate.portfolio.choice;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds candidates that need each other in a circle. */
final class Circles {
    private final Map<String, List<String>> needs = new HashMap<>();
    private final Set<String> cleared = new HashSet<>();
    private final LinkedHashSet<String> path = new LinkedHashSet<>();
    private final Deque<Iterator<String>> ahead = new ArrayDeque<>();

    private Circles(List<PosedNeed> needs) {
        needs.stream()
                .filter(need -> need.option() == null)
                .forEach(
                        need ->
                                this.needs
                                        .computeIfAbsent(need.candidate(), _ -> new ArrayList<>())
                                        .add(need.needed()));
    }

    /** The first circle, from one of its candidates back to it. */
    static Optional<List<String>> first(List<PosedNeed> needs) {
        var circles = new Circles(needs);
        return needs.stream()
                .map(PosedNeed::candidate)
                .map(circles::from)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<List<String>> from(String start) {
        enter(start);
        while (!ahead.isEmpty()) {
            if (!ahead.element().hasNext()) {
                ahead.pop();
                cleared.add(path.removeLast());
            } else {
                var next = ahead.element().next();
                if (path.contains(next)) {
                    return Optional.of(circle(next));
                }
                enter(next);
            }
        }
        return Optional.empty();
    }

    private void enter(String candidate) {
        if (!cleared.contains(candidate)) {
            path.add(candidate);
            ahead.push(needs.getOrDefault(candidate, List.of()).iterator());
        }
    }

    private List<String> circle(String back) {
        var circle = new ArrayList<String>();
        path.stream().dropWhile(each -> !each.equals(back)).forEach(circle::add);
        circle.add(back);
        return circle;
    }
}
