package io.mandate.reporting;

import static io.restassured.RestAssured.given;

import io.mandate.platform.testing.ApiContract;
import io.mandate.platform.testing.Infrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "reporting-service"))
class ApiContractTest {
    @Test
    void theCommittedDescriptionIsTheServedOne() {
        var served = given().get("/q/openapi").then().statusCode(200).extract().asString();

        ApiContract.assertKept("reporting-service", served);
    }
}
