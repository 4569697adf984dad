package io.mandate.portfolio;

import static org.awaitility.Awaitility.await;

import io.mandate.platform.testing.Servers;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Calls that really meet: the portfolio's row is held until all of them wait for something, then it is let go. */
public final class OneByOne {
    private OneByOne() {}

    /** What each of them answers, in their order. */
    public static List<ValidatableResponse> at(
            String portfolio, List<Supplier<ValidatableResponse>> calls) {
        try (var connection =
                DriverManager.getConnection(
                        Servers.url("portfolio"),
                        "portfolio_owner",
                        Servers.password("portfolio_owner"))) {
            connection.setAutoCommit(false);
            hold(connection, World.id(portfolio));
            var answers = calls.stream().map(OneByOne::begun).toList();
            await().atMost(Duration.ofSeconds(30)).until(() -> waiting(connection) >= calls.size());
            connection.rollback();
            return answers.stream().map(CompletableFuture::join).toList();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** On a thread of its own: the common pool has only one where there are two processors. */
    private static CompletableFuture<ValidatableResponse> begun(
            Supplier<ValidatableResponse> call) {
        return CompletableFuture.supplyAsync(call, task -> Thread.ofVirtual().start(task));
    }

    private static void hold(Connection connection, String portfolio) throws SQLException {
        try (var statement =
                connection.prepareStatement("select id from portfolio where id = ? for update")) {
            statement.setObject(1, UUID.fromString(portfolio));
            if (!statement.executeQuery().next()) {
                throw new IllegalStateException("No portfolio " + portfolio);
            }
        }
    }

    private static int waiting(Connection connection) throws SQLException {
        try (var statement =
                connection.prepareStatement(
                        "select count(distinct pid) from pg_locks where not granted")) {
            var row = statement.executeQuery();
            row.next();
            return row.getInt(1);
        }
    }
}
