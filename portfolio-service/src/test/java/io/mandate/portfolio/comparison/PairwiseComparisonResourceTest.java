package io.mandate.portfolio.comparison;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.mandate.platform.security.Role;
import io.mandate.platform.testing.Infrastructure;
import io.mandate.portfolio.Api;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Pairwise comparisons over HTTP: weights and their consistency, and every kind of bad input. */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "portfolio-service"))
class PairwiseComparisonResourceTest {
    @Test
    void answersWeightsAndConsistency() {
        ask(
                        "\"a\", \"b\", \"c\", \"d\"",
                        pair("a", "b", "1"),
                        pair("a", "c", "5"),
                        pair("a", "d", "2"),
                        pair("b", "c", "3"),
                        pair("b", "d", "4"),
                        pair("d", "c", "4/3"))
                .statusCode(200)
                .body("weights.item", contains("a", "b", "c", "d"))
                .body("weights[1].weight", equalTo(0.391708f))
                .body("consistent", is(true))
                .body("randomIndex", equalTo(0.9f))
                .body("randomIndexSource", endsWith("Saaty 1980"));
    }

    @Test
    void contradictionsAreFlaggedNotRefused() {
        ask("\"a\", \"b\", \"c\"", pair("a", "b", "3"), pair("b", "c", "3"), pair("a", "c", "1/3"))
                .statusCode(200)
                .body("consistent", is(false))
                .body("mostDoubtful.judged", endsWith("3"));
    }

    @Test
    void twoItemsHaveNoRatioOfConsistency() {
        ask("\"a\", \"b\"", pair("a", "b", "3"))
                .statusCode(200)
                .body("consistencyRatio", nullValue())
                .body("mostDoubtful", nullValue())
                .body("weights.weight", contains(0.75f, 0.25f));
    }

    @Test
    void bothDirectionsMayBeStatedWhenTheyAgree() {
        ask("\"a\", \"b\"", pair("a", "b", "3"), pair("b", "a", "1/3")).statusCode(200);
    }

    @Test
    void bothDirectionsMustBeReciprocal() {
        refused(
                "pair-contradicts-itself",
                "/pairs/1/ratio",
                pair("a", "b", "3"),
                pair("b", "a", "0.333"));
    }

    @Test
    void missingPairsAreNamed() {
        ask("\"a\", \"b\", \"c\"", pair("a", "b", "3"))
                .statusCode(422)
                .body("type", endsWith(":pairs-missing"))
                .body("errors.pointer", hasItem("/pairs"))
                .body("detail", allOf(containsString("a to c"), containsString("b to c")));
    }

    @Test
    void aPairIsJudgedOnce() {
        refused("pair-repeated", "/pairs/1", pair("a", "b", "3"), pair("a", "b", "3"));
    }

    @Test
    void itemsAreKnownAndDifferent() {
        refused("unknown-item", "/pairs/0/second", pair("a", "z", "3"));
        refused("unknown-item", "/pairs/0/first", pair("z", "a", "3"));
        refused("compared-with-itself", "/pairs/0/second", pair("a", "a", "1"));
        ask("\"a\", \"a\"", pair("a", "b", "3"))
                .statusCode(422)
                .body("type", endsWith(":duplicate-item"))
                .body("errors.pointer", hasItem("/items/1"));
    }

    @Test
    void aRatioIsOnTheScale() {
        refused("ratio-off-scale", "/pairs/0/ratio", pair("a", "b", "9.1"));
        refused("ratio-off-scale", "/pairs/0/ratio", pair("a", "b", "1/10"));
        refused("ratio-off-scale", "/pairs/0/ratio", pair("a", "b", "0"));
    }

    @Test
    void aRatioIsANumberAboveZero() {
        for (var ratio : List.of("-3", "much", "", "1/-2", "3e2")) {
            ask("\"a\", \"b\"", pair("a", "b", ratio))
                    .statusCode(400)
                    .body("errors.pointer", hasItem("/pairs/0/ratio"));
        }
        ask("\"a\", \"b\"", pair("a", "b", "1/0"))
                .statusCode(400)
                .body("errors.pointer", hasItem("/pairs/0/ratio"));
    }

    @Test
    void twoToFifteenItemsAreCompared() {
        ask("\"a\"").statusCode(400).body("errors.pointer", hasItem("/items"));
        ask(items(16)).statusCode(400).body("errors.pointer", hasItem("/items"));
        ask(items(15), allPairs(15)).statusCode(200).body("consistent", is(true));
    }

    @Test
    void whatIsMissingIsNamed() {
        Api.ADMIN
                .post("/v1/pairwise-comparisons", "{}")
                .statusCode(400)
                .body("errors.pointer", hasItem("/items"))
                .body("errors.pointer", hasItem("/pairs"));
        new Api(null).post("/v1/pairwise-comparisons", "{}").statusCode(401);
    }

    private static String items(int count) {
        return String.join(",", IntStream.range(0, count).mapToObj("\"i%d\""::formatted).toList());
    }

    private static String[] allPairs(int count) {
        var pairs = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            for (int j = i + 1; j < count; j++) {
                pairs.add(pair("i" + i, "i" + j, "1"));
            }
        }
        return pairs.toArray(String[]::new);
    }

    private static void refused(String problem, String pointer, String... pairs) {
        ask("\"a\", \"b\"", pairs)
                .statusCode(422)
                .body("type", endsWith(":" + problem))
                .body("errors.pointer", hasItem(pointer));
    }

    private static ValidatableResponse ask(String items, String... pairs) {
        return Api.as(Role.VIEWER)
                .post(
                        "/v1/pairwise-comparisons",
                        "{\"items\": [%s], \"pairs\": [%s]}"
                                .formatted(items, String.join(",", pairs)));
    }

    private static String pair(String first, String second, String ratio) {
        return "{\"first\": \"%s\", \"second\": \"%s\", \"ratio\": \"%s\"}"
                .formatted(first, second, ratio);
    }
}
