package io.mandate.local.cli;

import io.mandate.local.stack.DataDirectory;
import io.mandate.local.stack.StackFailure;
import io.mandate.local.stack.StackState;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the project and its data lie. */
final class Place {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Data directory (default: .data in the project; or MANDATE_DATA).")
    private @Nullable Path data;

    static Path root() {
        return Path.of(System.getProperty("mandate.root", "")).toAbsolutePath().normalize();
    }

    /** The script knows whether its output is a terminal. */
    static boolean onTerminal() {
        return Boolean.getBoolean("mandate.terminal")
                && !"dumb".equals(System.getenv().getOrDefault("TERM", "dumb"));
    }

    Path data() {
        if (data != null) {
            return data.toAbsolutePath().normalize();
        }
        String chosen = System.getenv("MANDATE_DATA");
        return chosen == null || chosen.isBlank()
                ? root().resolve(".data")
                : Path.of(chosen).toAbsolutePath().normalize();
    }

    DataDirectory directory() {
        return DataDirectory.at(data());
    }

    /** What runs on the data directory. */
    StackState running() {
        return StackState.read(directory().stateFile())
                .filter(state -> state.launcher().alive().isPresent())
                .orElseThrow(
                        () ->
                                new StackFailure(
                                        "Mandate does not run on %s. Start it with ./mandate up."
                                                .formatted(data())));
    }
}
