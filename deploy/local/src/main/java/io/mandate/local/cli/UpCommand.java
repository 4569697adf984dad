package io.mandate.local.cli;

import io.mandate.local.Service;
import io.mandate.local.stack.LocalStack;
import io.mandate.local.stack.PortPlan;
import io.mandate.local.stack.StackFailure;
import io.mandate.local.stack.StackOptions;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts everything and stays until it is told to stop or a part dies. */
@Command(
        name = "up",
        mixinStandardHelpOptions = true,
        description = "Starts PostgreSQL, Kafka and the services; Ctrl-C stops them.")
final class UpCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin private final Place place = new Place();

    @Option(names = "--fresh", description = "Forget all data first.")
    private boolean fresh;

    @Option(
            names = "--port-base",
            defaultValue = "${env:MANDATE_PORT_BASE:-8080}",
            description =
                    "Moves all ports together: with ${DEFAULT-VALUE}, services get the next four ports,"
                            + " their management 1000 more (or MANDATE_PORT_BASE).")
    private int portBase;

    @Option(
            names = "--postgres-port",
            defaultValue = "${env:MANDATE_POSTGRES_PORT}",
            description = "PostgreSQL's port alone (or MANDATE_POSTGRES_PORT).")
    private @Nullable Integer postgresPort;

    @Option(
            names = "--kafka-port",
            defaultValue = "${env:MANDATE_KAFKA_PORT}",
            description = "Kafka's port alone (or MANDATE_KAFKA_PORT).")
    private @Nullable Integer kafkaPort;

    @Option(
            names = "--no-caches",
            description =
                    "Record no start-up caches. Otherwise the first run does, and its stop takes"
                            + " some seconds longer.")
    private boolean noCaches;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        StackOptions options = options();
        out.printf("Mandate starts on %s%n", options.data());
        out.flush();
        long begun = System.nanoTime();
        Board board = new Board(out, Place.onTerminal());
        try (LocalStack stack = LocalStack.start(options, board)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAndLeave(stack, board)));
            welcome(out, stack, Duration.ofNanos(System.nanoTime() - begun));
            throw new StackFailure(stack.death().get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whoever asked for the stop gets what was asked for: that is a success. */
    private static void stopAndLeave(LocalStack stack, Board board) {
        if (!stack.death().isDone()) {
            board.note("");
            stack.close();
            Runtime.getRuntime().halt(0);
        }
    }

    private StackOptions options() {
        PortPlan ports = PortPlan.from(portBase);
        if (postgresPort != null) {
            ports = ports.withPostgres(postgresPort);
        }
        if (kafkaPort != null) {
            ports = ports.withKafka(kafkaPort);
        }
        StackOptions options = StackOptions.local(Place.root(), place.data(), ports);
        options = fresh ? options.startingFresh() : options;
        return noCaches ? options.withoutCaches() : options;
    }

    private static void welcome(PrintWriter out, LocalStack stack, Duration took) {
        out.printf(
                Locale.ROOT, "%nEverything is ready after %.1f s.%n%n", took.toMillis() / 1000.0);
        TextTable table = new TextTable("service", "base URL", "OpenAPI", "health");
        for (Service service : Service.values()) {
            String base = stack.baseUri(service).toString();
            table.row(
                    service.id(),
                    base,
                    base + "/q/swagger-ui",
                    stack.managementUri(service) + "/q/health");
        }
        table.print(out);
        out.printf(
                """

                  A token:          TOKEN=$(./mandate token --role portfolio-manager)
                  A first request:  curl -H "Authorization: Bearer $TOKEN" %s/v1/portfolios
                  Something in it:  ./mandate demo
                  How it is:        ./mandate status
                  Logs:             %s

                Ctrl-C stops everything.
                """,
                stack.baseUri(Service.PORTFOLIO), stack.options().data().resolve("logs"));
        out.flush();
    }
}
