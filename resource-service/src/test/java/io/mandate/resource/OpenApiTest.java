package io.mandate.resource;

import io.mandate.platform.testing.ApiContract;
import io.mandate.platform.testing.Infrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "resource-service"))
class OpenApiTest {
    @Test
    void theCommittedDescriptionIsTheOneServed() {
        ApiContract.assertKept("resource-service", RestAssured.get("/q/openapi").asString());
    }
}
