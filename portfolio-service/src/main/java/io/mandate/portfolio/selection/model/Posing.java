package io.mandate.portfolio.selection.model;

import static java.util.Objects.requireNonNull;

import io.mandate.portfolio.selection.model.Rule.Ceiling;
import io.mandate.portfolio.selection.model.Rule.Floor;
import io.mandate.portfolio.selection.model.Rule.MustBeIn;
import io.mandate.portfolio.selection.model.Rule.MustBeOut;
import io.mandate.portfolio.selection.model.Rule.Related;
import io.mandate.portfolio.selection.model.SelectionProblem.Candidate;
import io.mandate.portfolio.selection.model.SelectionProblem.Limit;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.AtLeast;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.AtMost;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.Excludes;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.OptionRequires;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.Requires;
import io.mandate.portfolio.selection.model.program.BinaryProgram;
import io.mandate.portfolio.selection.model.program.Fixing;
import io.mandate.portfolio.selection.model.program.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Poses a selection as a 0–1 program: a column per option, rows that let one option of a candidate be
 * chosen, then a row per rule; all sorted by name, so that the order of the input means nothing.
 */
final class Posing {
    private final List<Candidate> candidates;
    private final Columns columns;
    private final Map<String, Terms> uses = new HashMap<>();
    private final List<Rule> rules = new ArrayList<>();

    Posing(SelectionProblem problem) {
        candidates = sorted(problem.candidates(), Candidate::id);
        columns = new Columns(candidates);
        columns.forEach(
                (option, column) ->
                        option.use().forEach((limit, use) -> terms(limit).plus(column, use)));
        sorted(problem.limits(), Limit::name).forEach(this::addRules);
        sorted(problem.relations(), Relation::toString).stream()
                .map(Related::new)
                .forEach(rules::add);
        candidates.forEach(this::addPin);
    }

    private static <T> List<T> sorted(List<T> things, Function<T, String> name) {
        return things.stream().sorted(Comparator.comparing(name)).toList();
    }

    private Terms terms(String limit) {
        return uses.computeIfAbsent(limit, _ -> new Terms());
    }

    private void addRules(Limit limit) {
        if (limit.ceiling() != null) {
            rules.add(new Ceiling(limit));
        }
        if (limit.floor() != null) {
            rules.add(new Floor(limit));
        }
    }

    private void addPin(Candidate candidate) {
        switch (candidate.pin()) {
            case IN -> rules.add(new MustBeIn(candidate.id()));
            case OUT -> rules.add(new MustBeOut(candidate.id()));
            case FREE -> {}
        }
    }

    List<Rule> rules() {
        return rules;
    }

    int columns() {
        return columns.count();
    }

    /** The program of everything; that one of several options must be chosen is a row, other pins are a fixing. */
    BinaryProgram program() {
        var rows = new ArrayList<>(oneOptionEach());
        rules.stream().filter(this::needsRow).map(this::row).forEach(rows::add);
        return new BinaryProgram(columns.values(), rows);
    }

    private boolean needsRow(Rule rule) {
        return switch (rule) {
            case Ceiling _, Floor _, Related _ -> true;
            case MustBeIn(var candidate) -> columns.of(candidate).size() > 1;
            case MustBeOut _ -> false;
        };
    }

    /** The columns of a candidate's options. */
    List<Integer> columns(String candidate) {
        return columns.of(candidate);
    }

    boolean[] columns(Map<String, String> chosen) {
        return columns.chosen(chosen);
    }

    long[] values() {
        return columns.values();
    }

    /** What each column uses of a limit. */
    long[] uses(String limit) {
        var uses = new long[columns.count()];
        columns.forEach((option, column) -> uses[column] = option.use(limit));
        return uses;
    }

    /** At most one option of every candidate that has several. */
    List<Row> oneOptionEach() {
        return candidates.stream()
                .filter(candidate -> candidate.options().size() > 1)
                .map(candidate -> all(new Terms(), candidate.id(), 1).atMost(1))
                .toList();
    }

    Row row(Rule rule) {
        return switch (rule) {
            case Ceiling(var limit) -> terms(limit.name()).atMost(requireNonNull(limit.ceiling()));
            case Floor(var limit) -> terms(limit.name()).atLeast(requireNonNull(limit.floor()));
            case Related(var relation) -> row(relation);
            case MustBeIn(var candidate) -> all(new Terms(), candidate, 1).atLeast(1);
            case MustBeOut(var candidate) -> all(new Terms(), candidate, 1).atMost(0);
        };
    }

    private Row row(Relation relation) {
        var terms = new Terms();
        return switch (relation) {
            case Requires(var candidate, var needed) ->
                    all(all(terms, candidate, 1), needed, -1).atMost(0);
            case OptionRequires(var candidate, var option, var needed, var oneOf) -> {
                terms.plus(columns.of(candidate, option), 1);
                oneOf.forEach(each -> terms.plus(columns.of(needed, each), -1));
                yield terms.atMost(0);
            }
            case Excludes(var one, var other) -> all(all(terms, one, 1), other, 1).atMost(1);
            case AtMost(var count, var set) -> {
                set.forEach(each -> all(terms, each, 1));
                yield terms.atMost(count);
            }
            case AtLeast(var count, var set) -> {
                set.forEach(each -> all(terms, each, 1));
                yield terms.atLeast(count);
            }
        };
    }

    private Terms all(Terms terms, String candidate, long coefficient) {
        columns.of(candidate).forEach(column -> terms.plus(column, coefficient));
        return terms;
    }

    Fixing fixing(Decided decided) {
        var fixing = Fixing.none(columns.count());
        for (var candidate : candidates) {
            var its = columns.of(candidate.id());
            if (decided.out(candidate.id()) || (decided.in(candidate.id()) && its.size() == 1)) {
                its.forEach(column -> fixing.fix(column, decided.in(candidate.id())));
            }
        }
        return fixing;
    }

    /** The chosen option of every chosen candidate. */
    Map<String, String> chosen(boolean[] chosen) {
        return columns.chosen(chosen);
    }

    Map<String, Long> used(boolean[] chosen) {
        var used = new LinkedHashMap<String, Long>();
        for (var rule : rules) {
            switch (rule) {
                case Ceiling(var limit) -> used.put(limit.name(), used(limit, chosen));
                case Floor(var limit) -> used.put(limit.name(), used(limit, chosen));
                case Related _, MustBeIn _, MustBeOut _ -> {}
            }
        }
        return used;
    }

    private long used(Limit limit, boolean[] chosen) {
        return terms(limit.name()).atMost(0).used(chosen);
    }

    /** Value per unit: what one more unit of a limit is worth, less what its floor costs. */
    Map<String, Double> prices(double[] prices) {
        var named = new LinkedHashMap<String, Double>();
        int row = oneOptionEach().size();
        for (var rule : rules) {
            double price = needsRow(rule) ? prices[row++] : 0;
            switch (rule) {
                case Ceiling(var limit) -> named.merge(limit.name(), price, Double::sum);
                case Floor(var limit) -> named.merge(limit.name(), -price, Double::sum);
                case Related _, MustBeIn _, MustBeOut _ -> {}
            }
        }
        return named;
    }
}
