package io.mandate.portfolio.selection.model;

import static java.util.Objects.requireNonNull;

import io.mandate.portfolio.selection.model.SelectionProblem.Candidate;
import io.mandate.portfolio.selection.model.SelectionProblem.Limit;
import io.mandate.portfolio.selection.model.SelectionProblem.Option;
import io.mandate.portfolio.selection.model.SelectionProblem.Pin;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.AtLeast;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.AtMost;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.Excludes;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.OptionRequires;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.Requires;
import io.mandate.portfolio.selection.model.SelectionSolution.Conflict;
import io.mandate.portfolio.selection.model.SelectionSolution.Conflict.ForcedExclusion;
import io.mandate.portfolio.selection.model.SelectionSolution.Conflict.LimitOverrun;
import io.mandate.portfolio.selection.model.SelectionSolution.Conflict.RequiresForcedOut;
import io.mandate.portfolio.selection.model.SelectionSolution.Conflict.Unreachable;
import io.mandate.portfolio.selection.model.SelectionSolution.Overrun;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** What pins, relations and limits decide before any engine is asked, and what they contradict each other in. */
final class Decided {
    private final SelectionProblem problem;
    private final Map<String, Candidate> byId;
    private final Map<String, List<Candidate>> users = new HashMap<>();

    /** Who is in, with the pinned candidate that brought it in. */
    private final Map<String, String> in = new LinkedHashMap<>();

    /** Who is out, with the pinned, excluding or too large candidate that keeps it out. */
    private final Map<String, String> out = new LinkedHashMap<>();

    private final Set<Conflict> conflicts = new LinkedHashSet<>();

    private Decided(SelectionProblem problem) {
        this.problem = problem;
        this.byId = problem.byId();
        problem.candidates().forEach(this::index);
    }

    private void index(Candidate candidate) {
        candidate.options().stream()
                .flatMap(option -> option.use().keySet().stream())
                .distinct()
                .forEach(
                        limit ->
                                users.computeIfAbsent(limit, _ -> new ArrayList<>())
                                        .add(candidate));
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
            case OptionRequires _, AtMost _, AtLeast _ -> {}
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
            if (limit.exceededBy(least)) {
                conflicts.add(overrun(limit, least));
            }
            if (limit.missedBy(most(limit))) {
                conflicts.add(new Unreachable(limit.name()));
            }
        }
    }

    private Conflict overrun(Limit limit, long least) {
        var users = new ArrayList<String>();
        in.keySet().stream().filter(id -> least(byId.get(id), limit) > 0).forEach(users::add);
        return users.isEmpty()
                ? new Unreachable(limit.name())
                : new LimitOverrun(
                        new Overrun(limit.name(), requireNonNull(limit.ceiling()), least), users);
    }

    /** The least that can be used: what must be in, and every free one that gives back. */
    private long least(Limit limit) {
        long sum = 0;
        for (var candidate : users(limit)) {
            long use = least(candidate, limit);
            boolean counts =
                    use < 0 ? !out.containsKey(candidate.id()) : in.containsKey(candidate.id());
            sum += counts ? use : 0;
        }
        return sum;
    }

    /** The most that can be used: whatever is not out, and what must be in and gives back. */
    private long most(Limit limit) {
        long sum = 0;
        for (var candidate : users(limit)) {
            long use = uses(candidate, limit).max().orElse(0);
            boolean counts =
                    use > 0 ? !out.containsKey(candidate.id()) : in.containsKey(candidate.id());
            sum += counts ? use : 0;
        }
        return sum;
    }

    private List<Candidate> users(Limit limit) {
        return users.getOrDefault(limit.name(), List.of());
    }

    private static long least(@Nullable Candidate candidate, Limit limit) {
        return candidate == null ? 0 : uses(candidate, limit).min().orElse(0);
    }

    private static LongStream uses(Candidate candidate, Limit limit) {
        return candidate.options().stream().mapToLong((Option each) -> each.use(limit.name()));
    }

    private void leaveOutTheTooLarge() {
        for (var limit : problem.limits()) {
            long least = least(limit);
            for (var candidate : users(limit)) {
                long use = least(candidate, limit);
                if (use > 0 && !in.containsKey(candidate.id()) && limit.exceededBy(least + use)) {
                    out.putIfAbsent(candidate.id(), candidate.id());
                }
            }
        }
    }
}
