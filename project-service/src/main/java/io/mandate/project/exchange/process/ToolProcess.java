package io.mandate.project.exchange.process;

import io.mandate.project.exchange.tool.ToolMain;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** One run of the other process: with little memory, a deadline, no environment and no network. */
final class ToolProcess {
    private static final int OUT_OF_MEMORY = 3;
    private static final long GLANCE = 100;

    private static final List<String> FLAGS =
            List.of(
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-Xshare:auto",
                    "-XX:+ExitOnOutOfMemoryError",
                    "-Xss4m",
                    "-Duser.language=en",
                    "-Duser.country=US",
                    "-Djdk.xml.dtd.support=deny",
                    "-Djdk.xml.entityExpansionLimit=1",
                    "-Djavax.xml.accessExternalDTD=",
                    "-Djavax.xml.accessExternalSchema=",
                    "-Djavax.xml.accessExternalStylesheet=");

    private final String memory;
    private final Duration patience;

    ToolProcess(String memory, Duration patience) {
        this.memory = memory;
        this.patience = patience;
    }

    /** How it ended. */
    enum End {
        DONE,
        CRASHED,
        TOO_LARGE,
        TOO_SLOW,
        CANCELLED
    }

    End run(Path folder, BooleanSupplier cancelled, List<String> arguments) {
        Process process = start(folder, arguments);
        try {
            long deadline = System.nanoTime() + patience.toNanos();
            while (!process.waitFor(GLANCE, TimeUnit.MILLISECONDS)) {
                if (cancelled.getAsBoolean()) {
                    return End.CANCELLED;
                }
                if (System.nanoTime() > deadline) {
                    return End.TOO_SLOW;
                }
            }
            return switch (process.exitValue()) {
                case 0 -> End.DONE;
                case OUT_OF_MEMORY -> End.TOO_LARGE;
                default -> End.CRASHED;
            };
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return End.CANCELLED;
        } finally {
            process.destroyForcibly();
        }
    }

    private Process start(Path folder, List<String> arguments) {
        var builder =
                new ProcessBuilder(command(folder, arguments))
                        .directory(folder.toFile())
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command(Path folder, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + memory);
        command.add("-Djava.io.tmpdir=" + folder);
        command.addAll(FLAGS);
        command.addAll(List.of("-cp", ToolClassPath.find(), ToolMain.class.getName()));
        command.addAll(arguments);
        return command;
    }
}
