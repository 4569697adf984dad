package io.mandate.project.intake;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The published registers; they lie beside the project and are not part of it. */
public final class Data {
    private static final Path FOLDER =
            Path.of(System.getProperty("mandate.root", "..")).resolve("../shared/data/federal-it");

    private Data() {}

    public static byte[] read(String name) {
        var file = FOLDER.resolve(name);
        assumeTrue(Files.exists(file), () -> "skipped: there is no " + file.normalize());
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
