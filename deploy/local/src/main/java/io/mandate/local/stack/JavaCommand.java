package io.mandate.local.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is needed to start one JVM.
 *
 * @param recording the start-up cache that this run makes, if it makes one
 */
record JavaCommand(
        List<String> flags,
        List<String> program,
        Map<String, String> environment,
        @Nullable AotCache recording) {
    /** Small, quick to start, and telling when it is out of memory. */
    static final List<String> LEAN =
            List.of(
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseCompactObjectHeaders",
                    "-XX:+ExitOnOutOfMemoryError",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow");

    JavaCommand {
        flags = List.copyOf(flags);
        program = List.copyOf(program);
        environment = Map.copyOf(environment);
    }

    /** Flags that a person sets for Kafka and the services; they come last and so win. */
    static List<String> asked() {
        String options = System.getenv().getOrDefault("MANDATE_JAVA_OPTIONS", "").strip();
        return options.isEmpty() ? List.of() : List.of(options.split("\\s+"));
    }

    List<String> inOwnSession() {
        List<String> line = new ArrayList<>(ownSession());
        line.add(java().toString());
        line.addAll(flags);
        line.addAll(program);
        return line;
    }

    static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    /** The prefix that replaces itself by the command in a new session, keeping the process id. */
    private static List<String> ownSession() {
        if (installed("setsid")) {
            return List.of("setsid");
        }
        if (installed("perl")) { // macOS has no setsid program
            return List.of("perl", "-MPOSIX=setsid", "-e", "setsid(); exec @ARGV");
        }
        return List.of();
    }

    private static boolean installed(String program) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Arrays.stream(path.split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
