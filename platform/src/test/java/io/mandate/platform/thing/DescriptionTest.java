package io.mandate.platform.thing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.mandate.platform.testing.Infrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class DescriptionTest {
    @Test
    void everyOperationMayAnswerWithAProblem() {
        given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("openapi", startsWith("3.0"))
                .body(
                        "paths.'/v1/things'.post.responses.default.$ref",
                        equalTo("#/components/responses/Problem"))
                .body(
                        "components.responses.Problem.content.'application/problem+json'.schema.$ref",
                        equalTo("#/components/schemas/Problem"))
                .body("components.schemas.Money.properties.amount.type", equalTo("string"))
                .body("components.securitySchemes.bearer.scheme", equalTo("bearer"));
    }
}
