package io.mandate.portfolio.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.mandate.platform.testing.Infrastructure;
import io.mandate.platform.testing.PublishedData;
import io.mandate.portfolio.Api;
import io.mandate.portfolio.World;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Problems that come whole with a request are solved with proof, explained, and answered in the request's own units. */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "portfolio-service"))
class ChoiceResourceTest {
    private Asked asked;

    @BeforeEach
    void world() {
        asked = new Asked(World.create().office());
    }

    @Test
    void optionsFloorsNeedsAndSharesAreDecidedTogether() {
        var path =
                asked.solved(
                        """
                        "candidates": [
                          {"id": "crm", "pin": "IN", "options": [
                            {"id": "continue", "value": "5.50", "use": [{"limit": "2027", "amount": "60.00"}]},
                            {"id": "stop", "value": "-1.25", "use": [{"limit": "2027", "amount": "10.00"}]}]},
                          {"id": "platform", "value": "0.50", "use": [{"limit": "2027", "amount": "30.00"}]},
                          {"id": "product", "value": "9.00", "use": [{"limit": "2027", "amount": "50.00"}]},
                          {"id": "hobby", "value": "8.00", "use": [{"limit": "2027", "amount": "10.00"}]}],
                        "limits": [{"name": "2027", "floor": "40.00", "ceiling": "100.00"}],
                        "needs": [{"candidate": "product", "needed": "platform"}],
                        "sets": [{"candidates": ["platform", "product", "hobby"], "atMost": 2}],
                        "shares": [{"name": "hobbies", "of": "2027", "bucket": ["hobby"], "atMost": "0.09"}]\
                        """);

        Api.ADMIN
                .get(path)
                .statusCode(200)
                .body("state", equalTo("SUCCEEDED"))
                .body("kind", equalTo("selection-problem"))
                .body("result.status", equalTo("OPTIMAL"))
                .body("result.value", equalTo("8.25"))
                .body("result.upperBound", equalTo("8.25"))
                .body("result.gap", equalTo(0.0f))
                .body("result.chosen", equalTo(3))
                .body("result.limits", hasSize(1))
                .body("result.limits[0].used", equalTo("90"))
                .body("result.contradiction", nullValue())
                .body("result.how.reproducible", equalTo(true))
                .body("basedOn.options", equalTo(5))
                .body("basedOn.inputHash", matchesPattern("[0-9a-f]{64}"));
        Api.ADMIN
                .get(path + "/items")
                .statusCode(200)
                .body("items.candidate", equalTo(List.of("crm", "platform", "product", "hobby")))
                .body("items[0].option", equalTo("stop"))
                .body("items[0].reason.code", equalTo("PINNED_IN"))
                .body("items[1].reason.code", equalTo("NEEDED"))
                .body("items[1].reason.others", equalTo(List.of("product")))
                .body("items[3].chosen", equalTo(false))
                .body("items[3].reason.code", equalTo("SET_FULL"));
    }

    @Test
    void whatCannotBeKeptTogetherIsNamedAndNothingElse() {
        var path =
                asked.solved(
                        """
                        "candidates": [
                          {"id": "a", "value": "1", "use": [{"limit": "money", "amount": "7.5"}], "pin": "IN"},
                          {"id": "b", "value": "1", "use": [{"limit": "money", "amount": "7.5"}]},
                          {"id": "c", "value": "1"}],
                        "limits": [{"name": "money", "ceiling": "10.0"}, {"name": "hours", "ceiling": "3"}],
                        "needs": [{"candidate": "a", "needed": "b"}],
                        "sets": [{"candidates": ["b", "c"], "atMost": 1}]\
                        """);

        Api.ADMIN
                .get(path)
                .body("state", equalTo("SUCCEEDED"))
                .body("result.status", equalTo("INFEASIBLE"))
                .body("result.value", nullValue())
                .body("result.contradiction.smallest", equalTo(true))
                .body("result.contradiction.count", equalTo(3))
                .body(
                        "result.contradiction.rules",
                        containsInAnyOrder("a must be in", "a needs b", "at most 10.0 of money"));
        Api.ADMIN
                .get(path + "/items")
                .body("items.chosen", everyItem(equalTo(false)))
                .body("items.reason.code", everyItem(equalTo("NO_CHOICE")));
    }

    @Test
    void aPublishedKnapsackHasItsPublishedOptimum() {
        var posed = PublishedData.json("orlib/multidimensional_knapsack.json").get(1);
        int limits = posed.get("constraints").asInt();
        var candidates = new ArrayList<String>();
        for (int item = 0; item < posed.get("items").asInt(); item++) {
            int at = item;
            var uses =
                    IntStream.range(0, limits)
                            .mapToObj(
                                    limit ->
                                            "{\"limit\": \"l%d\", \"amount\": \"%s\"}"
                                                    .formatted(
                                                            limit,
                                                            posed.get("use")
                                                                    .get(limit)
                                                                    .get(at)
                                                                    .asText()))
                            .collect(Collectors.joining(","));
            candidates.add(
                    "{\"id\": \"i%d\", \"value\": \"%s\", \"use\": [%s]}"
                            .formatted(item, posed.get("value").get(item).asText(), uses));
        }
        var ceilings =
                IntStream.range(0, limits)
                        .mapToObj(
                                limit ->
                                        "{\"name\": \"l%d\", \"ceiling\": \"%s\"}"
                                                .formatted(
                                                        limit,
                                                        posed.get("capacity").get(limit).asText()))
                        .collect(Collectors.joining(","));

        var path =
                asked.solved(
                        "\"candidates\": [%s], \"limits\": [%s]"
                                .formatted(String.join(",", candidates), ceilings));

        var answer = Api.ADMIN.get(path).body("result.status", equalTo("OPTIMAL")).extract();
        assertThat(new BigDecimal(answer.<String>path("result.value")))
                .isEqualByComparingTo("8706.1");
    }
}
