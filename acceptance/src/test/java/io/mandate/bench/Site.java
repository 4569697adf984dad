package io.mandate.bench;

import io.mandate.local.Secrets;
import io.mandate.local.Service;
import io.mandate.local.api.Api;
import io.mandate.local.api.Offices;
import io.mandate.local.stack.DataDirectory;
import io.mandate.local.stack.LocalStack;
import io.mandate.local.stack.StackState;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.IntStream;

/** The running system under measurement, with an office of its own and ways to reach below the services. */
final class Site implements AutoCloseable {
    static final String OFFICE = "bench";
    private static final String MANAGER = "project-manager";

    private final LocalStack stack;
    private final DataDirectory directory;
    private final Api api;

    Site(LocalStack stack) {
        this.stack = stack;
        this.directory = DataDirectory.at(stack.options().data());
        this.api =
                new Api(
                        stack::baseUri,
                        stack.token(
                                "bench", List.of("pmo-admin", MANAGER, "auditor"), List.of("*")));
        new Offices(api)
                .open(List.of(new Offices.Office(OFFICE, "Bench", null, "Europe/Vienna", "EUR")));
    }

    LocalStack stack() {
        return stack;
    }

    /** The ids of so many new projects, all with the same said of them. */
    List<String> projects(int count) {
        return IntStream.range(0, count)
                .mapToObj(
                        i ->
                                api.post(Service.PROJECT, "/v1/projects", proposal(i))
                                        .get("id")
                                        .asText())
                .toList();
    }

    private static Map<String, Object> proposal(int number) {
        return Map.of(
                "office",
                OFFICE,
                "name",
                "Renewal of line %03d".formatted(number),
                "start",
                "2027-01-01",
                "plannedFinish",
                "2027-12-31",
                "plannedCost",
                Map.of("amount", "120000.00", "currency", "EUR"),
                "riskFactor",
                0.2,
                "strategicFit",
                List.of(Map.of("goal", "growth", "contribution", 40)));
    }

    /** A line to project-service for a person of the office, with a signed token of their own. */
    HttpLine line(int person) throws IOException {
        return new HttpLine(
                stack.baseUri(Service.PROJECT),
                stack.token("manager." + person, List.of(MANAGER), List.of(OFFICE)));
    }

    /** A line to project-service for a tool of the office that brings many projects at once. */
    HttpLine tool(int number) throws IOException {
        return new HttpLine(
                stack.baseUri(Service.PROJECT),
                stack.token("tool." + number, List.of("integration"), List.of(OFFICE)));
    }

    /** A connection as the service itself has it, except that values may be given as text. */
    Connection asService(Service service) throws SQLException {
        var role = service.appRole();
        return connection(service, role, Map.of("stringtype", "unspecified"));
    }

    Connection asOwner(Service service) throws SQLException {
        return connection(service, service.ownerRole(), Map.of());
    }

    Connection asSuperuser() throws SQLException {
        return connection(Service.PROJECT, "postgres", Map.of());
    }

    private Connection connection(Service service, String role, Map<String, String> more)
            throws SQLException {
        var settings = new Properties();
        settings.putAll(more);
        settings.setProperty("user", role);
        settings.setProperty("password", password(role));
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%d/%s"
                        .formatted(stack.options().ports().postgres(), service.database()),
                settings);
    }

    private String password(String role) {
        try {
            return Secrets.at(directory.postgres().resolve("passwords.properties")).of(role);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    StackState state() {
        return StackState.read(directory.stateFile()).orElseThrow();
    }

    Path postgresLog() {
        return directory.path().resolve("logs").resolve("postgresql.log");
    }

    /** Ends a part before the stack itself is stopped. */
    void end(String part) {
        state().parts().stream()
                .filter(each -> each.name().equals(part))
                .flatMap(each -> each.process().alive().stream())
                .forEach(
                        process -> {
                            process.destroy();
                            process.onExit().join();
                        });
    }

    @Override
    public void close() {
        api.close();
        stack.close();
    }
}
