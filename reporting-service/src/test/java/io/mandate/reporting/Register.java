package io.mandate.reporting;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The published register of 2,472 real projects and its known totals; tests that need it are skipped where it is absent. */
public final class Register {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private Register() {}

    /** A project of the register by its column names; an empty field is absent. */
    public record Row(Map<String, String> fields) {
        public String text(String column) {
            return fields.get(column);
        }

        public Integer number(String column) {
            return fields.containsKey(column) ? Integer.valueOf(text(column)) : null;
        }

        public BigDecimal decimal(String column) {
            return fields.containsKey(column) ? new BigDecimal(text(column)) : null;
        }

        /** The register counts in millions. */
        public BigDecimal amount(String column) {
            return fields.containsKey(column) ? decimal(column).multiply(MILLION) : null;
        }
    }

    public static List<Row> rows() {
        var lines = read("projects_2012.csv").lines().toList();
        var columns = split(lines.getFirst());
        return lines.stream().skip(1).map(line -> row(columns, split(line))).toList();
    }

    /** Totals per agency's name, and {@code ALL}. */
    public static Map<String, JsonNode> expected() {
        try {
            var all = new LinkedHashMap<String, JsonNode>();
            JSON.readTree(read("expected_by_agency.json"))
                    .properties()
                    .forEach(agency -> all.put(agency.getKey(), agency.getValue()));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String name) {
        var root = Path.of(System.getProperty("mandate.root", ".."));
        var file = root.resolve("../shared/data/federal-it").resolve(name).normalize();
        assumeTrue(Files.isReadable(file), "Skipped: the register " + name + " is not here");
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(List<String> columns, List<String> values) {
        var fields = new LinkedHashMap<String, String>();
        for (int i = 0; i < columns.size(); i++) {
            if (!values.get(i).isEmpty()) {
                fields.put(columns.get(i), values.get(i));
            }
        }
        return new Row(fields);
    }

    /** One line of CSV with quoted fields; no field of this register spans lines. */
    private static List<String> split(String line) {
        var values = new ArrayList<String>();
        var value = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean doubled =
                    c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
            if (doubled) {
                value.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                values.add(value.toString());
                value.setLength(0);
            } else {
                value.append(c);
            }
        }
        values.add(value.toString());
        return values;
    }
}
