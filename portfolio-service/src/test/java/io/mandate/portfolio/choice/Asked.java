package io.mandate.portfolio.choice;

import io.mandate.portfolio.Api;
import io.mandate.portfolio.World;
import io.restassured.response.ValidatableResponse;

/** A selection problem on its way to the service, for an office. */
record Asked(String office) {

    /** Posed by an administrator; the rest of the request's fields as JSON. */
    ValidatableResponse pose(String fields) {
        return Api.ADMIN.post("/v1/selection-problems", body(fields));
    }

    String body(String fields) {
        return "{\"office\": \"%s\", %s}".formatted(office, fields);
    }

    /** Posed, accepted and at its end; answers its path. */
    String solved(String fields) {
        var path = pose(fields).statusCode(202).extract().header("Location");
        World.finished(path);
        return path;
    }

    /** A candidate without options, as JSON. */
    static String candidate(String id, String value, String limit, String amount) {
        return """
        {"id": "%s", "value": "%s", "use": [{"limit": "%s", "amount": "%s"}]}\
        """
                .formatted(id, value, limit, amount);
    }
}
