package io.mandate.bench;

import io.mandate.bench.ServerLog.Logged;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The statements of one write, made repeatable. Two writes that followed each other tell which values
 * count up, which are new ids, and which stay.
 */
record Template(List<Line> lines, String project) {
    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern OUTBOX =
            Pattern.compile("insert into outbox \\(([^)]*)\\) values (.*)", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("\\(([^)]*)\\)");

    /** No relay leases a bucket of this number: what the bare loop writes goes nowhere. */
    private static final String NO_BUCKET = "99";

    /** A value of a statement. */
    sealed interface Value {
        /** In the write that is the given number of writes after the recorded one. */
        @Nullable String at(long later);
    }

    record Fixed(@Nullable String text) implements Value {
        @Override
        public @Nullable String at(long later) {
            return text;
        }
    }

    record Counter(long recorded) implements Value {
        @Override
        public String at(long later) {
            return Long.toString(recorded + later);
        }
    }

    record NewId() implements Value {
        @Override
        public String at(long later) {
            return UUID.randomUUID().toString();
        }
    }

    /** A statement with question marks for its values, in their order. */
    record Line(String sql, List<Value> values) {}

    static Template of(List<Logged> first, List<Logged> second, String project) {
        if (first.size() != second.size()) {
            throw new IllegalStateException("%s is not %s".formatted(first, second));
        }
        return new Template(
                IntStream.range(0, first.size())
                        .mapToObj(i -> line(first.get(i), second.get(i)))
                        .toList(),
                project);
    }

    private static Line line(Logged first, Logged second) {
        var values = new ArrayList<Value>();
        var buckets = buckets(second.sql());
        var places = PLACE.matcher(second.sql());
        while (places.find()) {
            int i = Integer.parseInt(places.group(1)) - 1;
            values.add(
                    buckets.contains(places.group())
                            ? new Fixed(NO_BUCKET)
                            : value(first.values().get(i), second.values().get(i)));
        }
        return new Line(PLACE.matcher(second.sql()).replaceAll("?"), values);
    }

    private static Value value(@Nullable String before, @Nullable String now) {
        if (before == null || now == null || Objects.equals(before, now)) {
            return new Fixed(now);
        }
        if (now.matches("\\d{1,18}") && before.equals(Long.toString(Long.parseLong(now) - 1))) {
            return new Counter(Long.parseLong(now));
        }
        return ID.matcher(now).matches() ? new NewId() : new Fixed(now);
    }

    /** The places of the buckets, in each of the rows. */
    private static Set<String> buckets(String sql) {
        var insert = OUTBOX.matcher(sql);
        if (!insert.find()) {
            return Set.of();
        }
        int place = Arrays.asList(insert.group(1).split(", *", -1)).indexOf("bucket");
        return ROW.matcher(insert.group(2))
                .results()
                .map(row -> row.group(1).split(", *", -1)[place])
                .collect(Collectors.toSet());
    }

    /** The same write of another project, which has as many writes behind it. */
    Template of(String other) {
        return new Template(
                lines.stream()
                        .map(
                                line ->
                                        new Line(
                                                line.sql,
                                                line.values.stream()
                                                        .map(each -> of(each, other))
                                                        .toList()))
                        .toList(),
                other);
    }

    private Value of(Value value, String other) {
        return value instanceof Fixed(var text) && text != null
                ? new Fixed(text.replace(project, other))
                : value;
    }
}
