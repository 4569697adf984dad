package io.mandate.project.exchange.merge;

import io.mandate.project.exchange.merge.Line.Kind;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows again what a file calls by a unique id or by a mark of ours, and names what is new. */
final class Ids {
    private static final Map<Kind, String> PREFIX =
            Map.of(Kind.ELEMENT, "S", Kind.OWN, "S", Kind.ACTIVITY, "T", Kind.RESOURCE, "R");

    private final Map<Kind, Map<Integer, Line>> known = new EnumMap<>(Kind.class);
    private final Map<Kind, Set<String>> present;
    private final Map<Kind, Set<String>> used = new EnumMap<>(Kind.class);
    private final boolean trusted;

    /** Lines and marks are trusted only if the file is of the same project. */
    Ids(List<Line> lines, Map<Kind, Set<String>> present, boolean trusted) {
        this.present = present;
        this.trusted = trusted;
        for (var kind : Kind.values()) {
            known.put(kind, new HashMap<>());
            used.put(kind, new HashSet<>());
        }
        lines.forEach(line -> of(known, line.kind()).put(line.uid(), line));
    }

    String of(Kind kind, int uid, @Nullable String mark) {
        var taken = of(used, kind);
        var marked = marked(kind, mark);
        if (marked != null && taken.add(marked)) {
            return marked;
        }
        var line = line(kind, uid);
        if (line != null && taken.add(line.id())) {
            return line.id();
        }
        var first = PREFIX.get(kind) + uid + (kind == Kind.OWN ? ".own" : "");
        var free = first;
        for (int at = 2; isOfAnother(kind, free) || !taken.add(free); at++) {
            free = first + "-" + at;
        }
        return free;
    }

    /** What the last file said under this unique id. */
    @Nullable Line line(Kind kind, int uid) {
        return trusted ? of(known, kind).get(uid) : null;
    }

    @Nullable String marked(Kind kind, @Nullable String mark) {
        var id = trusted ? Marking.id(kind, mark) : null;
        return id != null && of(present, kind).contains(id) ? id : null;
    }

    private boolean isOfAnother(Kind kind, String id) {
        return of(present, kind).contains(id);
    }

    private static <T> T of(Map<Kind, T> map, Kind kind) {
        return Objects.requireNonNull(map.get(kind));
    }
}
