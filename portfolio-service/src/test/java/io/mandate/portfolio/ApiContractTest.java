package io.mandate.portfolio;

import io.mandate.platform.testing.ApiContract;
import io.mandate.platform.testing.Infrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "portfolio-service"))
class ApiContractTest {
    @Test
    void theCommittedDescriptionIsWhatIsServed() {
        var served = new Api(null).get("/q/openapi").statusCode(200).extract().asString();

        ApiContract.assertKept("portfolio-service", served);
    }
}
