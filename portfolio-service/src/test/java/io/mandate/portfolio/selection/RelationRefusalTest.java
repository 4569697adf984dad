package io.mandate.portfolio.selection;

import static org.hamcrest.Matchers.hasItem;

import io.mandate.platform.testing.Infrastructure;
import io.mandate.portfolio.Api;
import io.mandate.portfolio.World;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What nobody can say of a portfolio's projects A and B, or of X that it does not know. */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "portfolio-service"))
class RelationRefusalTest {
    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"needs": [{"candidate": "A"}]} | 400 | /relations/needs/0/needed
                    {"needs": [{"candidate": "A", "needed": "X"}]} | 422 | /relations/needs/0/needed
                    {"needs": [{"candidate": "A", "needed": "B"}, {"candidate": "B", "needed": "A"}]} | 422 | /relations/needs/1
                    {"exclusions": [{"one": "A", "other": "A"}]} | 422 | /relations/exclusions/0/other
                    {"exclusions": [{"one": "X", "other": "A"}]} | 422 | /relations/exclusions/0/one
                    {"sets": [{"name": "s", "candidates": [], "atMost": 1}]} | 400 | /relations/sets/0/candidates
                    {"sets": [{"name": "s", "candidates": ["A"]}]} | 400 | /relations/sets/0
                    {"sets": [{"name": "s", "candidates": ["A"], "atMost": -1}]} | 400 | /relations/sets/0/atMost
                    {"sets": [{"name": "s", "candidates": ["A", "A"], "atMost": 1}]} | 422 | /relations/sets/0/candidates/1
                    {"sets": [{"name": "s", "candidates": ["A", "X"], "atMost": 1}]} | 422 | /relations/sets/0/candidates/1
                    {"sets": [{"name": "s", "candidates": ["A"], "atLeast": 2}]} | 422 | /relations/sets/0/atLeast
                    """)
    void rulesArePointedAt(String relations, int status, String pointer) {
        var world = World.create();
        var portfolio = world.portfolio(world.strategy(1, 1), "RISK_ADJUSTED_VALUE", "100.00");
        var one = world.project("40.00", "140.00", 50, 50);
        var other = world.project("40.00", "120.00", 50, 50);
        var body =
                relations
                        .replace("\"A\"", "\"%s\"".formatted(one))
                        .replace("\"B\"", "\"%s\"".formatted(other))
                        .replace("\"X\"", "\"%s\"".formatted(UUID.randomUUID()));

        Api.ADMIN
                .revise(portfolio, "{\"relations\": %s}".formatted(body))
                .statusCode(status)
                .body("errors.pointer", hasItem(pointer));
    }
}
