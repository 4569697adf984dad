package io.mandate.project.proposal;

import io.mandate.platform.testing.Servers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A table with a thousand rows and then with a hundred thousand, none of which is ever committed. */
public final class GrowingTable implements AutoCloseable {
    public static final int LIMIT = 50;
    private static final int FEW = 1_000;
    private static final int MANY = 100_000;

    private final Connection connection;
    private final Buffers buffers;
    private final Map<Listing, Long> before = new HashMap<>();

    private GrowingTable(Connection connection) {
        this.connection = connection;
        this.buffers = new Buffers(connection);
    }

    /** A page of it: a statement with its values. */
    public record Listing(String sql, List<String> values) {}

    /** The statement that fills it says from which number to which. */
    public static GrowingTable filled(String name, String fill, List<Listing> listings)
            throws SQLException {
        var connection =
                DriverManager.getConnection(
                        Servers.url("project"), "project_owner", Servers.password("project_owner"));
        connection.setAutoCommit(false);
        var table = new GrowingTable(connection);
        table.buffers.execute("set mandate.offices = '*'");
        table.fill(name, fill.formatted(0, FEW - 1));
        for (var listing : listings) {
            table.before.put(listing, table.read(listing).count());
        }
        table.fill(name, fill.formatted(FEW, MANY));
        return table;
    }

    private void fill(String name, String rows) throws SQLException {
        buffers.execute(rows);
        buffers.execute("analyze " + name);
    }

    /** The blocks that a page took while there were a thousand rows. */
    public long ofFew(Listing listing) {
        return Objects.requireNonNull(before.get(listing));
    }

    public Buffers.Reading read(Listing listing) throws SQLException {
        return buffers.of(listing.sql(), listing.values(), Buffers.Plan.FORCE_CUSTOM_PLAN);
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
