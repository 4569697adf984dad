package io.mandate.portfolio.override;

import io.mandate.portfolio.Api;
import io.restassured.response.ValidatableResponse;
import org.jspecify.annotations.Nullable;

/** The overrides of a portfolio's ranks over HTTP. */
public record Overrides(String portfolio) {
    private static final String LATER = "2999-12-31";

    public String path(String project) {
        return portfolio + "/rank-overrides/" + project;
    }

    public void decide(String project, int rank) {
        decide(project, rank, LATER, null).statusCode(201);
    }

    public ValidatableResponse decide(
            String project, int rank, String until, @Nullable String ifMatch) {
        return decide(Api.ADMIN, project, rank, until, ifMatch);
    }

    public ValidatableResponse decide(
            Api api, String project, int rank, String until, @Nullable String ifMatch) {
        var body =
                "{\"rank\": %d, \"reason\": \"the board wants it\", \"until\": \"%s\"}"
                        .formatted(rank, until);
        return api.put(path(project), ifMatch, body);
    }
}
