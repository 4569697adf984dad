package io.mandate.portfolio.selection.explanation;

import io.mandate.portfolio.selection.model.Exhaustive;
import io.mandate.portfolio.selection.model.SelectionProblem;
import io.mandate.portfolio.selection.model.SelectionProblem.Candidate;
import io.mandate.portfolio.selection.model.SelectionProblem.Limit;
import io.mandate.portfolio.selection.model.SelectionProblem.Pin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** All choices of a small problem: the slow truth about what would happen if. */
final class EveryChoice {
    private final SelectionProblem problem;
    private final SelectionProblem loose;
    private final Map<String, String> chosen = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(Map<String, String> chosen, long value, Map<String, Long> used) {}

    EveryChoice(SelectionProblem problem) {
        this.problem = problem;
        this.loose =
                new SelectionProblem(
                        problem.candidates().stream().map(c -> c.pinned(Pin.FREE)).toList(),
                        problem.limits().stream()
                                .map(l -> new Limit(l.name(), l.floor(), Long.MAX_VALUE >> 4))
                                .toList(),
                        problem.relations());
        choose(0);
    }

    private void choose(int at) {
        if (at < loose.candidates().size()) {
            var candidate = loose.candidates().get(at);
            choose(at + 1);
            for (var option : candidate.options()) {
                chosen.put(candidate.id(), option.id());
                choose(at + 1);
                chosen.remove(candidate.id());
            }
        } else if (Exhaustive.keepsAll(loose, chosen)) {
            var used = new HashMap<String, Long>();
            loose.limits()
                    .forEach(
                            limit ->
                                    used.put(
                                            limit.name(),
                                            Exhaustive.used(loose, chosen, limit.name())));
            entries.add(new Entry(Map.copyOf(chosen), Exhaustive.value(loose, chosen), used));
        }
    }

    /** The greatest value with a candidate in or out, whatever was decided of it, and more of a limit. */
    OptionalLong best(String candidate, boolean in, String limit, long extra) {
        return entries.stream()
                .filter(entry -> entry.chosen().containsKey(candidate) == in)
                .filter(entry -> keepsOtherPins(entry, candidate))
                .filter(entry -> keepsCeilings(entry, limit, extra))
                .mapToLong(Entry::value)
                .max();
    }

    OptionalLong best(String candidate, boolean in) {
        return best(candidate, in, "", 0);
    }

    /** Whether with that much more of a limit every best choice has the candidate. */
    boolean bringsIn(String candidate, String limit, long extra) {
        var in = best(candidate, true, limit, extra);
        var out = best(candidate, false, limit, extra);
        return in.isPresent() && (out.isEmpty() || in.getAsLong() > out.getAsLong());
    }

    /** More of a limit than this changes nothing. */
    long mostUse(String limit) {
        return entries.stream().mapToLong(entry -> entry.used().get(limit)).max().orElse(0);
    }

    private boolean keepsOtherPins(Entry entry, String except) {
        return problem.candidates().stream()
                .filter(c -> !c.id().equals(except))
                .allMatch(c -> keepsPin(c, entry));
    }

    private static boolean keepsPin(Candidate candidate, Entry entry) {
        boolean in = entry.chosen().containsKey(candidate.id());
        return candidate.pin() == Pin.FREE || in == (candidate.pin() == Pin.IN);
    }

    private boolean keepsCeilings(Entry entry, String wider, long extra) {
        return problem.limits().stream()
                .filter(limit -> limit.ceiling() != null)
                .allMatch(
                        limit ->
                                entry.used().get(limit.name())
                                        <= limit.ceiling()
                                                + (limit.name().equals(wider) ? extra : 0));
    }
}
