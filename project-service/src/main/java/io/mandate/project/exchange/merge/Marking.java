package io.mandate.project.exchange.merge;

import io.mandate.project.exchange.merge.Line.Kind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Our own names as they travel in a field of the file: {@code activity:dig}. */
public final class Marking {
    private Marking() {}

    public static String of(Kind kind, String id) {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + id;
    }

    static @Nullable String id(Kind kind, @Nullable String mark) {
        var start = of(kind, "");
        return mark != null && mark.startsWith(start) ? mark.substring(start.length()) : null;
    }
}
