package io.mandate.portfolio.selection.model;

import io.mandate.portfolio.selection.model.SelectionProblem.Candidate;
import io.mandate.portfolio.selection.model.SelectionProblem.Limit;
import io.mandate.portfolio.selection.model.SelectionProblem.Pin;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.Excludes;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.Requires;
import io.mandate.portfolio.selection.model.SelectionSolution.Conflict;
import io.mandate.portfolio.selection.model.SelectionSolution.Conflict.ForcedExclusion;
import io.mandate.portfolio.selection.model.SelectionSolution.Conflict.LimitOverrun;
import io.mandate.portfolio.selection.model.SelectionSolution.Conflict.Limits;
import io.mandate.portfolio.selection.model.SelectionSolution.Conflict.RequiresForcedOut;
import io.mandate.portfolio.selection.model.SelectionSolution.Overrun;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What pins, relations and limits decide before any engine is asked, and what they contradict each other in. */
final class Decided {
    private final SelectionProblem problem;
    private final Map<String, Candidate> byId;

    /** Who is in, with the pinned candidate that brought it in. */
    private final Map<String, String> in = new LinkedHashMap<>();

    /** Who is out, with the pinned, excluding or too large candidate that keeps it out. */
    private final Map<String, String> out = new LinkedHashMap<>();

    private final Set<Conflict> conflicts = new LinkedHashSet<>();

    private Decided(SelectionProblem problem) {
        this.problem = problem;
        this.byId = problem.byId();
    }

    static Decided of(SelectionProblem problem) {
        var decided = new Decided(problem);
        for (var candidate : problem.candidates()) {
            switch (candidate.pin()) {
                case IN -> decided.in.put(candidate.id(), candidate.id());
                case OUT -> decided.out.put(candidate.id(), candidate.id());
                case FREE -> {}
            }
        }
        decided.spread();
        decided.checkLimits();
        if (decided.conflicts.isEmpty()) {
            decided.leaveOutTheTooLarge();
            decided.spread();
        }
        return decided;
    }

    boolean in(String candidate) {
        return in.containsKey(candidate);
    }

    boolean out(String candidate) {
        return out.containsKey(candidate);
    }

    List<Conflict> conflicts() {
        return List.copyOf(conflicts);
    }

    /** Follows the relations until nothing new is decided. */
    private void spread() {
        int before = -1;
        while (before != in.size() + out.size()) {
            before = in.size() + out.size();
            problem.relations().forEach(this::follow);
        }
    }

    private void follow(Relation relation) {
        switch (relation) {
            case Requires(var candidate, var needed) -> require(candidate, needed);
            case Excludes(var one, var other) -> {
                exclude(one, other);
                exclude(other, one);
            }
        }
    }

    private void require(String candidate, String needed) {
        if (in.containsKey(candidate) && out.containsKey(needed)) {
            contradict(candidate, needed);
        } else if (in.containsKey(candidate)) {
            in.putIfAbsent(needed, from(in, candidate));
        } else if (out.containsKey(needed)) {
            out.putIfAbsent(candidate, from(out, needed));
        }
    }

    private void contradict(String candidate, String needed) {
        var forced = from(in, candidate);
        var barrier = from(out, needed);
        if (byId.containsKey(barrier) && pin(barrier) == Pin.OUT) {
            conflicts.add(new RequiresForcedOut(forced, barrier));
        } else {
            conflicts.add(new ForcedExclusion(forced, barrier));
        }
    }

    private void exclude(String one, String other) {
        if (in.containsKey(one) && in.containsKey(other)) {
            var first = from(in, one);
            var second = from(in, other);
            boolean known = conflicts.contains(new ForcedExclusion(second, first));
            if (!known) {
                conflicts.add(new ForcedExclusion(first, second));
            }
        } else if (in.containsKey(one)) {
            out.putIfAbsent(other, from(in, one));
        }
    }

    private static String from(Map<String, String> origins, String candidate) {
        return origins.getOrDefault(candidate, candidate);
    }

    private Pin pin(String candidate) {
        var found = byId.get(candidate);
        return found == null ? Pin.FREE : found.pin();
    }

    private void checkLimits() {
        for (var limit : problem.limits()) {
            long least = least(limit);
            if (least > limit.capacity()) {
                var users = new ArrayList<String>();
                in.keySet().stream().filter(id -> use(id, limit) > 0).forEach(users::add);
                conflicts.add(
                        users.isEmpty()
                                ? new Limits(List.of(limit.name()))
                                : new LimitOverrun(
                                        new Overrun(limit.name(), limit.capacity(), least), users));
            }
        }
    }

    /** The least that can be used: what must be in, and every free one that gives back. */
    private long least(Limit limit) {
        long sum = 0;
        for (var candidate : problem.candidates()) {
            long use = candidate.use(limit.name());
            boolean counts =
                    use < 0 ? !out.containsKey(candidate.id()) : in.containsKey(candidate.id());
            sum += counts ? use : 0;
        }
        return sum;
    }

    private long use(String id, Limit limit) {
        var candidate = byId.get(id);
        return candidate == null ? 0 : candidate.use(limit.name());
    }

    private void leaveOutTheTooLarge() {
        for (var limit : problem.limits()) {
            long least = least(limit);
            for (var candidate : problem.candidates()) {
                long use = candidate.use(limit.name());
                if (use > 0 && !in.containsKey(candidate.id()) && least + use > limit.capacity()) {
                    out.putIfAbsent(candidate.id(), candidate.id());
                }
            }
        }
    }
}
