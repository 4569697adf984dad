package io.mandate.portfolio.selection.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** Published data that lies beside the project; a test without it is skipped and says so. */
final class SharedData {

    private SharedData() {}

    static JsonNode json(String file) {
        try {
            return new ObjectMapper().readTree(path(file).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> lines(String file) {
        try {
            return Files.readAllLines(path(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path path(String file) {
        var root = Path.of(System.getProperty("mandate.root", "")).toAbsolutePath();
        while (root != null && !Files.isDirectory(root.resolveSibling("shared/data"))) {
            root = root.getParent();
        }
        var found = root == null ? null : root.resolveSibling("shared/data").resolve(file);
        Assumptions.assumeTrue(
                found != null && Files.exists(found),
                "No ../shared/data/" + file + " beside the project");
        return found;
    }
}
