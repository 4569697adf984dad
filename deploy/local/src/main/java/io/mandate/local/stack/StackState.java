package io.mandate.local.stack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/** What the launcher writes down so that the other commands find what runs. */
public record StackState(ProcessRef launcher, PortPlan ports, List<PartState> parts) {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** One running part. */
    public record PartState(String name, ProcessRef process, int port, String log) {}

    public StackState {
        parts = List.copyOf(parts);
    }

    public static Optional<StackState> read(Path file) {
        try {
            return Files.exists(file)
                    ? Optional.of(JSON.readValue(file.toFile(), StackState.class))
                    : Optional.empty();
        } catch (IOException e) {
            throw new StackFailure("The state file %s cannot be read.".formatted(file), e);
        }
    }

    void write(Path file) {
        try {
            Path temporary = file.resolveSibling("state.json.new");
            JSON.writeValue(temporary.toFile(), this);
            Files.move(
                    temporary,
                    file,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
