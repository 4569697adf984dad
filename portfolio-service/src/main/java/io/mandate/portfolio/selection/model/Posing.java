package io.mandate.portfolio.selection.model;

import io.mandate.portfolio.selection.model.SelectionProblem.Candidate;
import io.mandate.portfolio.selection.model.SelectionProblem.Limit;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.Excludes;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.Requires;
import io.mandate.portfolio.selection.model.engine.BinaryProgram;
import io.mandate.portfolio.selection.model.engine.Fixing;
import io.mandate.portfolio.selection.model.engine.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Poses a selection as a 0–1 program: a column per candidate, a row per limit, then one per relation,
 * each sorted by name, so that the order of the input means nothing.
 */
final class Posing {
    private final List<Candidate> candidates;
    private final List<Limit> limits;
    private final List<Relation> relations;
    private final Map<String, Integer> columnOf = new HashMap<>();

    Posing(SelectionProblem problem) {
        candidates = sorted(problem.candidates(), Candidate::id);
        limits = sorted(problem.limits(), Limit::name);
        relations = sorted(problem.relations(), Relation::toString);
        for (int column = 0; column < candidates.size(); column++) {
            columnOf.put(candidates.get(column).id(), column);
        }
    }

    private static <T> List<T> sorted(List<T> things, Function<T, String> name) {
        return things.stream().sorted(Comparator.comparing(name)).toList();
    }

    BinaryProgram program() {
        var rows = new ArrayList<Row>();
        limits.forEach(limit -> rows.add(row(limit)));
        relations.forEach(relation -> rows.add(row(relation)));
        return new BinaryProgram(candidates.stream().mapToLong(Candidate::value).toArray(), rows);
    }

    private Row row(Limit limit) {
        var columns = new int[candidates.size()];
        var uses = new long[columns.length];
        int count = 0;
        for (int column = 0; column < columns.length; column++) {
            long use = candidates.get(column).use(limit.name());
            if (use != 0) {
                columns[count] = column;
                uses[count++] = use;
            }
        }
        return new Row(Arrays.copyOf(columns, count), Arrays.copyOf(uses, count), limit.capacity());
    }

    private Row row(Relation relation) {
        return switch (relation) {
            case Requires(var candidate, var needed) -> pair(candidate, needed, -1, 0);
            case Excludes(var one, var other) -> pair(one, other, 1, 1);
        };
    }

    private Row pair(String one, String other, long sign, long capacity) {
        return new Row(new int[] {column(one), column(other)}, new long[] {1, sign}, capacity);
    }

    private int column(String candidate) {
        return columnOf.getOrDefault(candidate, -1);
    }

    Fixing fixing(Decided decided) {
        var fixing = Fixing.none(candidates.size());
        columnOf.forEach(
                (id, column) -> {
                    if (decided.in(id) || decided.out(id)) {
                        fixing.fix(column, decided.in(id));
                    }
                });
        return fixing;
    }

    Set<String> selected(boolean[] chosen) {
        var ids = new HashSet<String>();
        for (int column = 0; column < chosen.length; column++) {
            if (chosen[column]) {
                ids.add(candidates.get(column).id());
            }
        }
        return ids;
    }

    Map<String, Long> used(BinaryProgram program, boolean[] chosen) {
        var used = new LinkedHashMap<String, Long>();
        for (int row = 0; row < limits.size(); row++) {
            used.put(limits.get(row).name(), program.rows().get(row).used(chosen));
        }
        return used;
    }

    Map<String, Double> prices(double[] prices) {
        var named = new LinkedHashMap<String, Double>();
        for (int row = 0; row < limits.size(); row++) {
            named.put(limits.get(row).name(), prices[row]);
        }
        return named;
    }
}
