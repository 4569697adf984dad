package io.mandate.platform.scope;

import java.util.Set;
import java.util.stream.Collectors;

/** The offices whose rows, and whose descendants' rows, may be seen. */
public record Scope(Set<String> codes, boolean everything) {
    public static final Scope NOTHING = new Scope(Set.of(), false);
    public static final Scope EVERYTHING = new Scope(Set.of(), true);

    public Scope {
        codes = Set.copyOf(codes);
    }

    /** What the database is told: a star, or the codes in order with commas between. */
    String text() {
        return everything ? "*" : codes.stream().sorted().collect(Collectors.joining(","));
    }
}
