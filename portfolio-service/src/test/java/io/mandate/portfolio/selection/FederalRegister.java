package io.mandate.portfolio.selection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The real projects of a public register as project-service would announce them. Costs and dates are
 * real; each is seeded to be worth its planned cost times U(0.5, 1.5).
 */
final class FederalRegister {
    static final Path FILE =
            Path.of(System.getProperty("mandate.root", ".."))
                    .resolve("../shared/data/federal-it/projects_2012.csv");

    private FederalRegister() {}

    /** The payloads of {@code proposed}, one per row. */
    static List<String> proposed(int seed) {
        var random = new Random(seed);
        var lines = lines();
        var head = cells(lines.getFirst());
        return lines.stream()
                .skip(1)
                .map(FederalRegister::cells)
                .map(
                        row ->
                                json(
                                        row.get(head.indexOf("planned_cost_usd_m")),
                                        row.get(head.indexOf("start_date")),
                                        row.get(head.indexOf("completion_date_b1")),
                                        random.nextDouble(0.5, 1.5)))
                .toList();
    }

    private static String json(String millions, String start, String finish, double factor) {
        if (millions.isEmpty()) {
            return "{\"name\": \"Row\", \"status\": \"PROPOSED\"}";
        }
        var cost = new BigDecimal(millions).movePointRight(6).setScale(2, RoundingMode.HALF_EVEN);
        var benefit =
                cost.multiply(BigDecimal.valueOf(1 + factor)).setScale(2, RoundingMode.HALF_EVEN);
        return """
        {"name": "Row", "status": "PROPOSED", "start": "%s", "plannedFinish": "%s", "riskFactor": 0,
         "plannedCost": {"amount": "%s", "currency": "USD"},
         "businessCase": {"currency": "USD", "costs": [],
                          "benefits": [{"month": "2030-01", "amount": "%s"}]}}\
        """
                .formatted(start, finish, cost.toPlainString(), benefit.toPlainString());
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c == '"') {
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
}
