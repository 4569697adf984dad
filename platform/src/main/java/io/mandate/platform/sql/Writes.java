package io.mandate.platform.sql;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes that nobody waits for singly: they are sent in their order, neighbours of one text together. */
public final class Writes {
    private final List<Run> runs = new ArrayList<>();

    /** Rows that the driver may make one statement of. */
    record Run(String sql, Set<Object> keys, List<@Nullable Object[]> rows) {}

    public void add(String sql, @Nullable Object... values) {
        open(sql).rows.add(values);
    }

    /**
     * Adds one of an {@code on conflict do update}.
     *
     * @param key of the row: no statement may change a row twice, so a second of it begins the next
     */
    public void upsert(Object key, String sql, @Nullable Object... values) {
        var run = open(sql);
        if (!run.keys.add(key)) {
            run = begin(sql);
            run.keys.add(key);
        }
        run.rows.add(values);
    }

    private Run open(String sql) {
        return runs.isEmpty() || !runs.getLast().sql.equals(sql) ? begin(sql) : runs.getLast();
    }

    private Run begin(String sql) {
        runs.add(new Run(sql, new HashSet<>(), new ArrayList<>()));
        return runs.getLast();
    }

    List<Run> runs() {
        return runs;
    }
}
