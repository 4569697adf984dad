package io.mandate.portfolio.selection;

import io.mandate.platform.testing.PublishedData;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The real projects of a public register as project-service would announce them. Costs and dates are
 * real; each is seeded to be worth its planned cost times U(0.5, 1.5).
 */
final class FederalRegister {
    private FederalRegister() {}

    /** The payloads of {@code proposed}, one per row. */
    static List<String> proposed(int seed) {
        var random = new Random(seed);
        return PublishedData.table("federal-it/projects_2012.csv").stream()
                .map(row -> json(row, random.nextDouble(0.5, 1.5)))
                .toList();
    }

    private static String json(Map<String, String> row, double factor) {
        var millions = row.get("planned_cost_usd_m");
        if (millions == null) {
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
                .formatted(
                        row.get("start_date"),
                        row.get("completion_date_b1"),
                        cost.toPlainString(),
                        benefit.toPlainString());
    }
}
