package io.mandate.platform.scope;

import java.util.Set;

/** The offices whose rows, and whose descendants' rows, may be seen. */
public record Scope(Set<String> codes, boolean everything) {
    public static final Scope NOTHING = new Scope(Set.of(), false);
    public static final Scope EVERYTHING = new Scope(Set.of(), true);

    public Scope {
        codes = Set.copyOf(codes);
    }

    /** The value of the row filter's parameter: a star, or the codes with commas between. */
    String parameter() {
        return everything ? "*" : String.join(",", codes);
    }
}
