package io.mandate.resource.planning;

import io.mandate.platform.problem.FieldError;
import io.mandate.resource.Hours;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Says in what the state of things has moved away from a snapshot, one sentence for each thing. */
final class Movement {
    private final List<FieldError> found = new ArrayList<>();

    private Movement() {}

    static List<FieldError> between(Snapshot then, Snapshot now) {
        var movement = new Movement();
        if (!then.from().equals(now.from())) {
            movement.found.add(
                    new FieldError(
                            "/from",
                            "planned from %s on, now it is %s".formatted(then.from(), now.from())));
            return movement.found;
        }
        movement.compare(
                then.standing(), now.standing(), Snapshot.Standing::project, movement::run);
        movement.compare(then.projects(), now.projects(), Snapshot.Asking::id, movement::project);
        movement.compare(then.people(), now.people(), Snapshot.Worker::id, movement::person);
        return movement.found;
    }

    private <T, K extends Comparable<K>> void compare(
            List<T> then,
            List<T> now,
            Function<T, K> key,
            BiConsumer<@Nullable T, @Nullable T> judge) {
        Map<K, T> before = index(then, key);
        Map<K, T> after = index(now, key);
        var keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        keys.forEach(each -> judge.accept(before.get(each), after.get(each)));
    }

    private static <T, K> Map<K, T> index(List<T> items, Function<T, K> key) {
        var index = new HashMap<K, T>();
        items.forEach(item -> index.put(key.apply(item), item));
        return index;
    }

    private void run(Snapshot.@Nullable Standing then, Snapshot.@Nullable Standing now) {
        if (now != null && (then == null || !then.runId().equals(now.runId()))) {
            note(
                    "/projects/" + now.project(),
                    "was allocated by run %s meanwhile".formatted(now.runId()));
        }
    }

    private void project(Snapshot.@Nullable Asking then, Snapshot.@Nullable Asking now) {
        if (then == null && now != null) {
            note("/projects/" + now.id(), "is wanted now");
        } else if (now == null && then != null) {
            note("/projects/" + then.id(), "is not to be staffed any more");
        } else if (then != null && now != null) {
            if (!Objects.equals(then.rank(), now.rank())) {
                note(
                        "/projects/" + now.id(),
                        "had rank %s, now %s".formatted(then.rank(), now.rank()));
            }
            if (!then.minutes().equals(now.minutes())) {
                note("/projects/" + now.id(), "asks for other hours");
            }
        }
    }

    private void person(Snapshot.@Nullable Worker then, Snapshot.@Nullable Worker now) {
        if (then == null && now != null) {
            note("/people/" + now.id(), "has joined");
        } else if (now == null && then != null) {
            note("/people/" + then.id(), "has left");
        } else if (then != null && now != null) {
            if (then.minutes() != now.minutes()) {
                note(
                        "/people/" + now.id(),
                        "had %s free hours, now %s"
                                .formatted(
                                        Hours.ofMinutes(then.minutes()),
                                        Hours.ofMinutes(now.minutes())));
            }
            if (!then.role().equals(now.role()) || !then.skills().equals(now.skills())) {
                note("/people/" + now.id(), "has another role or other skills");
            }
        }
    }

    private void note(String pointer, String detail) {
        found.add(new FieldError(pointer, detail));
    }
}
