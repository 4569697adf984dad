package io.mandate.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Runs the statements of a write by plain JDBC, prepared once, on a connection of its own. */
final class BareWrite implements Step, AutoCloseable {
    private final Connection connection;
    private final Template template;
    private final List<PreparedStatement> statements = new ArrayList<>();
    private long written;

    /** The project must have as many writes behind it as the recorded one had. */
    BareWrite(Connection connection, Template template) throws SQLException {
        this.connection = connection;
        this.template = template;
        connection.setAutoCommit(false);
        for (var line : template.lines()) {
            statements.add(connection.prepareStatement(line.sql()));
        }
    }

    @Override
    public void once() throws SQLException {
        written++;
        for (int i = 0; i < statements.size(); i++) {
            run(statements.get(i), template.lines().get(i).values());
        }
        connection.commit();
    }

    private void run(PreparedStatement statement, List<Template.Value> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setString(i + 1, values.get(i).at(written));
        }
        if (statement.execute()) {
            try (var rows = statement.getResultSet()) {
                readAll(rows);
            }
        } else if (statement.getUpdateCount() < 1) {
            throw new IllegalStateException("Nothing was written by " + statement);
        }
    }

    private static void readAll(java.sql.ResultSet rows) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
            for (int column = 1; column <= columns; column++) {
                rows.getString(column);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
