package io.mandate.portfolio.selection.model;

import io.mandate.portfolio.selection.model.SelectionProblem.Candidate;
import io.mandate.portfolio.selection.model.SelectionProblem.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;

/** Which column of a program stands for which option. */
final class Columns {
    private final List<Choice> choices = new ArrayList<>();
    private final List<Option> options = new ArrayList<>();
    private final Map<String, List<Integer>> byCandidate = new HashMap<>();
    private final Map<Choice, Integer> byChoice = new HashMap<>();

    Columns(List<Candidate> candidates) {
        for (var candidate : candidates) {
            candidate.options().stream()
                    .sorted(Comparator.comparing(Option::id))
                    .forEach(option -> add(candidate.id(), option));
        }
    }

    private void add(String candidate, Option option) {
        int column = choices.size();
        var choice = new Choice(candidate, option.id());
        choices.add(choice);
        options.add(option);
        byChoice.put(choice, column);
        byCandidate.computeIfAbsent(candidate, _ -> new ArrayList<>()).add(column);
    }

    int count() {
        return choices.size();
    }

    List<Integer> of(String candidate) {
        return byCandidate.getOrDefault(candidate, List.of());
    }

    int of(String candidate, String option) {
        return byChoice.getOrDefault(new Choice(candidate, option), -1);
    }

    void forEach(ObjIntConsumer<Option> each) {
        for (int column = 0; column < options.size(); column++) {
            each.accept(options.get(column), column);
        }
    }

    long[] values() {
        return options.stream().mapToLong(Option::value).toArray();
    }

    boolean[] chosen(Map<String, String> chosen) {
        var columns = new boolean[count()];
        chosen.forEach((candidate, option) -> columns[of(candidate, option)] = true);
        return columns;
    }

    Map<String, String> chosen(boolean[] chosen) {
        var found = new HashMap<String, String>();
        for (int column = 0; column < chosen.length; column++) {
            if (chosen[column]) {
                found.put(choices.get(column).candidate(), choices.get(column).option());
            }
        }
        return found;
    }
}
