package io.mandate.reporting;

import com.fasterxml.jackson.databind.JsonNode;
import io.mandate.platform.testing.PublishedData;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The published register of 2,472 real projects and its known totals; tests that need it are skipped where it is absent. */
public final class Register {
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
        return PublishedData.table("federal-it/projects_2012.csv").stream().map(Row::new).toList();
    }

    /** Totals per agency's name, and {@code ALL}. */
    public static Map<String, JsonNode> expected() {
        var all = new LinkedHashMap<String, JsonNode>();
        PublishedData.json("federal-it/expected_by_agency.json")
                .properties()
                .forEach(agency -> all.put(agency.getKey(), agency.getValue()));
        return all;
    }
}
