package io.mandate.platform.event;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.platform.testing.Infrastructure;
import io.mandate.platform.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class CauseFilterTest {
    @Test
    void everyAnswerNamesItsChain() {
        assertThat(UUID.fromString(chainOf(Tokens.of("operator"), null)).version()).isEqualTo(7);
        assertThat(chainOf(Tokens.of("viewer"), null)).isNotBlank();
    }

    @Test
    void onlyAnIntegrationBringsItsOwnChain() {
        assertThat(chainOf(Tokens.of("operator", "integration"), "erp-17")).isEqualTo("erp-17");
        assertThat(chainOf(Tokens.of("operator"), "erp-17")).isNotEqualTo("erp-17");
    }

    @Test
    void aChainThatIsNotANameIsNotTaken() {
        assertThat(chainOf(Tokens.of("operator", "integration"), "a b")).doesNotContain("a b");
        assertThat(chainOf(Tokens.of("operator", "integration"), "x".repeat(65))).hasSize(36);
    }

    private static String chainOf(String token, String given) {
        var request = given().auth().oauth2(token);
        if (given != null) {
            request.header("X-Correlation-Id", given);
        }
        return request.get("/v1/dead-letters").header("X-Correlation-Id");
    }
}
