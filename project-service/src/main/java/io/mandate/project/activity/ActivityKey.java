package io.mandate.project.activity;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An activity of some project, as the key of a state names it: project id/activity id. */
public record ActivityKey(UUID project, String activity) {
    private static final ActivityKey BEFORE_ALL = new ActivityKey(new UUID(0, 0), "");

    public static ActivityKey of(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("must be a project and an activity");
        }
        return new ActivityKey(
                UUID.fromString(text.substring(0, slash)), text.substring(slash + 1));
    }

    /** Where a walk over all keys goes on; without a last key, before the first. */
    public static ActivityKey after(@Nullable String last) {
        return last == null ? BEFORE_ALL : of(last);
    }

    /** The projects of keys, for an array of a statement. */
    public static String[] projects(List<ActivityKey> keys) {
        return keys.stream().map(key -> key.project().toString()).toArray(String[]::new);
    }

    /** The activities of keys, in the same order. */
    public static String[] activities(List<ActivityKey> keys) {
        return keys.stream().map(ActivityKey::activity).toArray(String[]::new);
    }
}
