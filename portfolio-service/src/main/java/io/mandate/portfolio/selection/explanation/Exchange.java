package io.mandate.portfolio.selection.explanation;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What else changes between a selection and another: who leaves, who joins, who changes the option; by name. */
public record Exchange(List<String> leaving, List<String> joining, List<String> switching) {
    public Exchange {
        leaving = List.copyOf(leaving);
        joining = List.copyOf(joining);
        switching = List.copyOf(switching);
    }

    static Exchange between(
            Map<String, String> before, Map<String, String> after, String candidate) {
        return new Exchange(
                missing(before, after, candidate),
                missing(after, before, candidate),
                before.keySet().stream()
                        .filter(each -> after.containsKey(each) && !each.equals(candidate))
                        .filter(each -> !Objects.equals(before.get(each), after.get(each)))
                        .sorted()
                        .toList());
    }

    private static List<String> missing(
            Map<String, String> from, Map<String, String> in, String candidate) {
        return from.keySet().stream()
                .filter(each -> !in.containsKey(each) && !each.equals(candidate))
                .sorted()
                .toList();
    }
}
