package io.mandate.platform.order;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Starts a class of ours in a process of its own. */
public final class Jvm {
    private Jvm() {}

    /** The command line for a main class with its arguments. */
    public static List<String> command(String heap, String... program) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return Stream.concat(
                        Stream.of(
                                java,
                                heap,
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path")),
                        Stream.of(program))
                .toList();
    }

    /** Starts it with its output in a file. */
    public static Process start(List<String> command, Path output) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }

    /** Sends a signal by its name, such as STOP or CONT. */
    public static void signal(String name, long pid) {
        try {
            var status =
                    new ProcessBuilder("kill", "-" + name, Long.toString(pid)).start().waitFor();
            if (status != 0) {
                throw new IllegalStateException("kill -%s %d: %d".formatted(name, pid, status));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
