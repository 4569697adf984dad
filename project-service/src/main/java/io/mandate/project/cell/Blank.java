package io.mandate.project.cell;

import java.util.Locale;
import java.util.Set;

/** The ways in which registers say that there is nothing to say. */
public final class Blank {
    private static final Set<String> WORDS =
            Set.of("", "-", "--", "—", "n/a", "na", "#n/a", "null", "none", "nil", "tbd", "nan");

    private Blank() {}

    public static boolean is(String cell) {
        return WORDS.contains(cell.strip().toLowerCase(Locale.ROOT));
    }
}
