package io.mandate.portfolio.selection.model;

import io.mandate.portfolio.selection.model.SelectionProblem.Relation;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.AtLeast;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.AtMost;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.Excludes;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.OptionRequires;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.Requires;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What ties candidates to each other in a solved problem, seen from each of them. */
final class Ties {
    private final Map<String, String> optionOf;
    private final Set<String> selected;
    private final Map<String, List<String>> neededBy = new HashMap<>();
    private final Map<String, List<String>> needs = new HashMap<>();
    private final Map<String, List<String>> missing = new HashMap<>();
    private final Map<String, List<String>> excludes = new HashMap<>();
    private final Map<String, List<String>> full = new HashMap<>();
    private final Map<String, List<String>> scarce = new HashMap<>();

    /** Told the option of every candidate that is talked about. */
    Ties(List<Relation> relations, Map<String, String> optionOf, SelectionSolution solution) {
        this.optionOf = optionOf;
        this.selected = solution.chosen().keySet();
        relations.forEach(relation -> index(relation, solution.chosen()));
    }

    private void index(Relation relation, Map<String, String> chosen) {
        switch (relation) {
            case Requires(var candidate, var needed) ->
                    addNeed(candidate, needed, chosen.containsKey(needed));
            case OptionRequires each -> {
                boolean served = each.oneOf().contains(chosen.getOrDefault(each.needed(), ""));
                if (each.option().equals(optionOf.get(each.candidate()))) {
                    addNeed(each.candidate(), each.needed(), served);
                }
            }
            case Excludes(var one, var other) -> {
                add(excludes, one, other);
                add(excludes, other, one);
            }
            case AtMost(var count, var set) -> addSet(full, count, set);
            case AtLeast(var count, var set) -> addSet(scarce, count, set);
        }
    }

    private void addNeed(String candidate, String needed, boolean served) {
        add(needs, candidate, needed);
        add(neededBy, needed, candidate);
        if (!served) {
            add(missing, candidate, needed);
        }
    }

    /** The set counts only if it has exactly as many chosen ones as it may, or must, have. */
    private void addSet(Map<String, List<String>> sets, int count, List<String> set) {
        var chosen = set.stream().filter(selected::contains).toList();
        if (chosen.size() == count) {
            set.forEach(each -> sets.putIfAbsent(each, chosen));
        }
    }

    private static void add(Map<String, List<String>> lists, String key, String entry) {
        lists.computeIfAbsent(key, _ -> new ArrayList<>()).add(entry);
    }

    Map<String, List<String>> needs() {
        return needs;
    }

    /** The chosen ones that need it. */
    List<String> dependants(String candidate) {
        return neededBy.getOrDefault(candidate, List.of()).stream()
                .filter(selected::contains)
                .distinct()
                .toList();
    }

    /** What it needs and is not chosen, or not in an option that serves. */
    List<String> missing(String candidate) {
        return missing.getOrDefault(candidate, List.of()).stream().distinct().toList();
    }

    /** The chosen ones that it excludes. */
    List<String> rivals(String candidate) {
        return excludes.getOrDefault(candidate, List.of()).stream()
                .filter(selected::contains)
                .toList();
    }

    /** Whether it belongs to a set of which no more may be chosen. */
    boolean inFullSet(String candidate) {
        return full.containsKey(candidate);
    }

    /** The chosen ones of that set. */
    List<String> fullSet(String candidate) {
        return full.getOrDefault(candidate, List.of());
    }

    /** Whether it belongs to a set of which no fewer may be chosen. */
    boolean inScarceSet(String candidate) {
        return scarce.containsKey(candidate);
    }

    /** The other chosen ones of that set. */
    List<String> scarceSet(String candidate) {
        return scarce.getOrDefault(candidate, List.of()).stream()
                .filter(each -> !each.equals(candidate))
                .toList();
    }
}
