package io.mandate.acceptance;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * An idea for a project: what it contributes to growth and to resilience (0 to 100), what it costs in
 * each budget period, what it brings in the end, and the hours it asks for in the first month.
 */
record Proposal(
        String name, Fit fit, Money money, Map<String, Integer> hoursByRole, boolean sponsored) {
    private static final String ACCEPTED_SPONSOR =
            """
            "sponsorId": "018f7f2e-7c1a-7000-8000-000000000001", "sponsorAcceptedOn": "2026-01-15",
            """;

    /** Contributions to the two goals. */
    record Fit(int growth, int resilience) {}

    /** In whole euros; the risk is the share of the value that is not to be counted on. */
    record Money(int firstPeriod, int secondPeriod, int benefit, String risk) {}

    static Proposal of(String name, Fit fit, Money money) {
        return new Proposal(name, fit, money, Map.of(), true);
    }

    Proposal asking(Map<String, Integer> hours) {
        return new Proposal(name, fit, money, hours, sponsored);
    }

    Proposal withoutSponsor() {
        return new Proposal(name, fit, money, hoursByRole, false);
    }

    /** As project-service wants to be told. */
    String json(String office, PlanningYear year) {
        return """
                {"office": "%s", "name": "%s", %s "start": "%s", "plannedFinish": "%s", "riskFactor": %s,
                 "businessCase": {"currency": "EUR",
                    "costs": [{"month": "%s", "amount": "%d.00"}, {"month": "%s", "amount": "%d.00"}],
                    "benefits": [{"month": "%s", "amount": "%d.00"}]},
                 "strategicFit": [{"goal": "growth", "contribution": %d},
                    {"goal": "resilience", "contribution": %d}],
                 "demand": [%s]}
                """
                .formatted(
                        office,
                        name,
                        sponsored ? ACCEPTED_SPONSOR : "",
                        year.workBegins(),
                        year.last().atEndOfMonth(),
                        money.risk(),
                        year.first(),
                        money.firstPeriod(),
                        year.second(),
                        money.secondPeriod(),
                        year.last(),
                        money.benefit(),
                        fit.growth(),
                        fit.resilience(),
                        demand(year));
    }

    private String demand(PlanningYear year) {
        return hoursByRole.entrySet().stream()
                .map(
                        asked ->
                                "{\"role\": \"%s\", \"month\": \"%s\", \"hours\": %d}"
                                        .formatted(asked.getKey(), year.first(), asked.getValue()))
                .collect(Collectors.joining(", "));
    }
}
