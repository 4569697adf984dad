package io.mandate.platform.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Published data with known answers; it lies beside the project, and a test without it is skipped and says so. */
public final class PublishedData {
    private static final ObjectMapper JSON = new ObjectMapper();

    private PublishedData() {}

    public static byte[] bytes(String file) {
        try {
            return Files.readAllBytes(path(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static JsonNode json(String file) {
        try {
            return JSON.readTree(bytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One example of a chapter of {@code worked-examples/oracles.json}. */
    public static JsonNode workedExample(String chapter, String id) {
        for (var example : json("worked-examples/oracles.json").path(chapter)) {
            if (example.path("id").asText().equals(id)) {
                return example;
            }
        }
        throw new IllegalArgumentException("no example " + id + " in " + chapter);
    }

    /** A CSV file by its head's names; an empty field is absent, no field spans lines. */
    public static List<Map<String, String>> table(String file) {
        try {
            var lines = Files.readAllLines(path(file));
            var head = cells(lines.getFirst());
            return lines.stream().skip(1).map(line -> row(head, cells(line))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> row(List<String> head, List<String> cells) {
        var row = new LinkedHashMap<String, String>();
        for (int at = 0; at < head.size(); at++) {
            if (!cells.get(at).isEmpty()) {
                row.put(head.get(at), cells.get(at));
            }
        }
        return row;
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c == '"' && quoted && line.startsWith("\"\"", at)) {
                cell.append(c);
                at++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private static Path path(String file) {
        var root = ContractFiles.contracts().getParent();
        var found = root.resolveSibling("shared").resolve("data").resolve(file);
        assumeTrue(Files.exists(found), "skipped: there is no ../shared/data/" + file);
        return found;
    }
}
