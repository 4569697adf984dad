package io.mandate.project.move;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A part of some project, as the key of a state names it: project id/part id. */
public record PartKey(UUID project, String part) {
    private static final PartKey BEFORE_ALL = new PartKey(new UUID(0, 0), "");

    public static PartKey of(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("must be a project and a part of it");
        }
        return new PartKey(UUID.fromString(text.substring(0, slash)), text.substring(slash + 1));
    }

    /** Where a walk over all keys goes on; without a last key, before the first. */
    public static PartKey after(@Nullable String last) {
        return last == null ? BEFORE_ALL : of(last);
    }

    /** The projects of keys, for an array of a statement. */
    public static String[] projects(List<PartKey> keys) {
        return keys.stream().map(key -> key.project().toString()).toArray(String[]::new);
    }

    /** The parts of keys, in the same order. */
    public static String[] parts(List<PartKey> keys) {
        return keys.stream().map(PartKey::part).toArray(String[]::new);
    }
}
