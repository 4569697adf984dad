package io.mandate.platform.sql;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Runs statements on the current transaction's connection, or each by itself without one. */
@ApplicationScoped
public class Sql {
    private final DataSource source;

    Sql(DataSource source) {
        this.source = source;
    }

    /** Reads one row. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    public <T> List<T> list(String sql, RowReader<T> reader, @Nullable Object... values) {
        try (var connection = source.getConnection();
                var statement = prepare(connection, sql, values);
                var rows = statement.executeQuery()) {
            var result = new ArrayList<T>();
            while (rows.next()) {
                result.add(reader.read(rows));
            }
            return result;
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    public <T> Optional<T> first(String sql, RowReader<T> reader, @Nullable Object... values) {
        return list(sql, reader, values).stream().findFirst();
    }

    public int update(String sql, @Nullable Object... values) {
        try (var connection = source.getConnection();
                var statement = prepare(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    public void run(Writes writes) {
        if (writes.runs().isEmpty()) {
            return;
        }
        try (var connection = source.getConnection()) {
            for (var run : writes.runs()) {
                run(connection, run);
            }
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    private static void run(Connection connection, Writes.Run run) throws SQLException {
        try (var statement = connection.prepareStatement(run.sql())) {
            for (var values : run.rows()) {
                bind(statement, values);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static PreparedStatement prepare(
            Connection connection, String sql, @Nullable Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        bind(statement, values);
        return statement;
    }

    private static void bind(PreparedStatement statement, @Nullable Object... values)
            throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, forJdbc(statement.getConnection(), values[i]));
        }
    }

    private static @Nullable Object forJdbc(Connection connection, @Nullable Object value)
            throws SQLException {
        return switch (value) {
            case Instant moment -> moment.atOffset(ZoneOffset.UTC);
            case String[] texts -> connection.createArrayOf("text", texts);
            case null, default -> value;
        };
    }
}
