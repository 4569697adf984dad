package io.mandate.portfolio.appraisal;

import io.mandate.platform.security.Role;
import io.mandate.portfolio.Api;
import io.restassured.response.ValidatableResponse;

/** Weighted scorings as JSON, and what the service answers to them. */
final class WeightedScorings {
    static final String HALVES = weights("0.5", "0.5");

    private WeightedScorings() {}

    static String weights(String first, String second) {
        return "{\"code\": \"G\", \"weight\": %s}, {\"code\": \"H\", \"weight\": %s}"
                .formatted(first, second);
    }

    static String candidate(String code, String... scores) {
        return "{\"candidate\": \"%s\", \"scores\": [%s]}"
                .formatted(code, String.join(",", scores));
    }

    static String score(String criterion, int score) {
        return "{\"criterion\": \"%s\", \"score\": %d}".formatted(criterion, score);
    }

    static String override(String candidate, int rank, String until) {
        return "{\"candidate\": \"%s\", \"rank\": %d, \"reason\": \"Promised\", \"until\": \"%s\"}"
                .formatted(candidate, rank, until);
    }

    static ValidatableResponse ask(String criteria, String candidates, String overrides) {
        return Api.as(Role.VIEWER)
                .post(
                        "/v1/weighted-scorings",
                        """
                        {"day": "2027-01-04", "criteria": [%s], "candidates": [%s], "overrides": [%s]}\
                        """
                                .formatted(criteria, candidates, overrides));
    }
}
