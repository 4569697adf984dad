package io.mandate.project.proposal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** Counts the shared buffers that a statement touches, planned for its values or for any values. */
public record Buffers(Connection connection) {
    public enum Plan {
        FORCE_CUSTOM_PLAN,
        FORCE_GENERIC_PLAN
    }

    /** How many a statement has read, and how it was done. */
    public record Reading(long count, String plan) {}

    /** The values are those of the question marks, in their order. */
    public Reading of(String sql, List<String> values, Plan plan) throws SQLException {
        execute("set local plan_cache_mode = " + plan);
        execute("deallocate all");
        execute("prepare listing as " + numbered(sql));
        var given =
                values.stream().map(value -> "'" + value + "'").collect(Collectors.joining(", "));
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "explain (analyze, buffers, format json) execute listing("
                                        + given
                                        + ")")) {
            rows.next();
            var top = new ObjectMapper().readTree(rows.getString(1)).at("/0/Plan");
            return new Reading(
                    top.path("Shared Hit Blocks").asLong()
                            + top.path("Shared Read Blocks").asLong(),
                    rows.getString(1));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static String numbered(String sql) {
        var text = new StringBuilder();
        int number = 0;
        for (var part : sql.split("\\?", -1)) {
            text.append(number == 0 ? "" : "$" + number).append(part);
            number++;
        }
        return text.toString();
    }

    public void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
