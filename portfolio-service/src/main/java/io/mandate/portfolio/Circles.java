package io.mandate.portfolio;

import static java.util.stream.Collectors.joining;

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
import java.util.function.Function;

/** Finds candidates that need each other in a circle. */
final class Circles<C> {
    private final Map<C, List<C>> needs = new HashMap<>();
    private final Set<C> cleared = new HashSet<>();
    private final LinkedHashSet<C> path = new LinkedHashSet<>();
    private final Deque<Iterator<C>> ahead = new ArrayDeque<>();

    private Circles() {}

    /** From one of its candidates back to it; {@code closing} is the place of the need that leads back. */
    record Circle<C>(List<C> candidates, int closing) {
        String told() {
            return candidates.stream().map(String::valueOf).collect(joining(" needs "));
        }
    }

    /** The first circle of needs, each of which tells who needs whom. */
    static <N, C> Optional<Circle<C>> first(
            List<N> needs, Function<N, C> candidate, Function<N, C> needed) {
        var circles = new Circles<C>();
        needs.forEach(
                need ->
                        circles.needs
                                .computeIfAbsent(candidate.apply(need), _ -> new ArrayList<>())
                                .add(needed.apply(need)));
        return needs.stream()
                .map(candidate)
                .map(circles::from)
                .flatMap(Optional::stream)
                .findFirst()
                .map(found -> new Circle<>(found, closing(found, needs, candidate, needed)));
    }

    private static <N, C> int closing(
            List<C> circle, List<N> needs, Function<N, C> candidate, Function<N, C> needed) {
        var last = circle.get(circle.size() - 2);
        return needs.stream()
                .map(
                        need ->
                                candidate.apply(need).equals(last)
                                        && needed.apply(need).equals(circle.getLast()))
                .toList()
                .indexOf(true);
    }

    private Optional<List<C>> from(C start) {
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

    private void enter(C candidate) {
        if (!cleared.contains(candidate)) {
            path.add(candidate);
            ahead.push(needs.getOrDefault(candidate, List.of()).iterator());
        }
    }

    private List<C> circle(C back) {
        var circle = new ArrayList<C>();
        path.stream().dropWhile(each -> !each.equals(back)).forEach(circle::add);
        circle.add(back);
        return circle;
    }
}
