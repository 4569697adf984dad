package io.mandate.project;

import io.mandate.platform.testing.ApiContract;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

/** The description of the API is committed; an incompatible change is a decision, not an accident. */
@QuarkusTest
@RealServers
class OpenApiTest {
    @Test
    void theCommittedDescriptionIsTheGeneratedOne() {
        ApiContract.assertKept("project-service", RestAssured.get("/q/openapi").asString());
    }
}
