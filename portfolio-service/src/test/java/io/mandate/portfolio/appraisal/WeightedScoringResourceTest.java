package io.mandate.portfolio.appraisal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.mandate.platform.security.Role;
import io.mandate.platform.testing.Infrastructure;
import io.mandate.platform.testing.PublishedData;
import io.mandate.portfolio.Api;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Weighted scorings over HTTP: scores, ranking, overrides and sensitivity, and every kind of bad input. */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "portfolio-service"))
class WeightedScoringResourceTest {
    private static final String HALVES =
            "{\"code\": \"G\", \"weight\": 0.5}, {\"code\": \"H\", \"weight\": 0.5}";

    @Test
    void reproducesThePublishedExample() {
        var example = PublishedData.workedExample("scoring", "W1");
        var criteria = new ArrayList<String>();
        example.get("weights")
                .forEach(
                        w ->
                                criteria.add(
                                        "{\"code\": \"C%d\", \"weight\": %s}"
                                                .formatted(criteria.size(), w.asText())));
        var candidates = new ArrayList<String>();
        example.get("scores")
                .properties()
                .forEach(
                        each -> {
                            var scores = new ArrayList<String>();
                            each.getValue()
                                    .forEach(
                                            s -> scores.add(score("C" + scores.size(), s.asInt())));
                            candidates.add(candidate(each.getKey(), scores.toArray(String[]::new)));
                        });

        ask(String.join(",", criteria), String.join(",", candidates), "")
                .statusCode(200)
                .body("ranking.candidate", contains("P1", "P2", "P3", "P4"))
                .body("ranking.score", contains(79, 78.5f, 55, 36.5f))
                .body("sensitivity", hasSize(18));
    }

    @Test
    void saysAtWhichWeightNeighboursSwap() {
        ask(
                        HALVES,
                        candidate("A", score("G", 80), score("H", 30))
                                + ","
                                + candidate("B", score("G", 20), score("H", 60)),
                        "")
                .statusCode(200)
                .body("ranking[0].parts.points", contains(40, 15))
                .body("sensitivity[0].exactWeight", endsWith("1/3"))
                .body("sensitivity[0].weight", equalTo(0.33333334f))
                .body("sensitivity[0].aheadBelow", endsWith("B"))
                .body("sensitivity[0].aheadAbove", endsWith("A"));
    }

    @Test
    void theWeightOfTheSwapIsConfirmedByAskingOnEitherSide() {
        // Without the other weights the swap is at 2/5; a billionth to either side turns the
        // ranking.
        var candidates =
                candidate("A", score("G", 90), score("H", 20))
                        + ","
                        + candidate("B", score("G", 30), score("H", 60));
        ask(HALVES, candidates, "").body("sensitivity[0].exactWeight", endsWith("2/5"));

        ask(weights("0.400000001", "0.599999999"), candidates, "")
                .body("ranking.candidate", contains("A", "B"));
        ask(weights("0.399999999", "0.600000001"), candidates, "")
                .body("ranking.candidate", contains("B", "A"));
    }

    @Test
    void overridesInForceStandAndExpiredOnesAreNamed() {
        var candidates =
                candidate("A", score("G", 80), score("H", 80))
                        + ","
                        + candidate("B", score("G", 20), score("H", 20));

        ask(HALVES, candidates, override("B", 1, "2027-01-04"))
                .body("ranking.candidate", contains("B", "A"))
                .body("ranking.computedRank", contains(2, 1))
                .body("ranking[0].override.reason", endsWith("Promised"))
                .body("expiredOverrides", empty());
        ask(HALVES, candidates, override("B", 1, "2027-01-03"))
                .body("ranking.candidate", contains("A", "B"))
                .body("ranking[0].override", nullValue())
                .body("expiredOverrides.candidate", contains("B"));
    }

    @Test
    void valueDecidesBetweenEqualScores() {
        var first = candidate("A", score("G", 50), score("H", 50));
        var valued =
                candidate("B", score("G", 50), score("H", 50))
                        .replace("\"scores\"", "\"value\": \"7\", \"scores\"");

        ask(HALVES, first + "," + valued, "").body("ranking.candidate", contains("B", "A"));
    }

    @Test
    void weightsThatDoNotMakeUpOneAreRefused() {
        for (var half : List.of("0.49", "0.500000001", "0.51")) {
            ask(weights("0.5", half), candidate("A", score("G", 1), score("H", 1)), "")
                    .statusCode(422)
                    .body("type", endsWith(":weights-do-not-sum-to-one"))
                    .body("errors.pointer", hasItem("/criteria"))
                    .body("detail", containsString("They make up "));
        }
    }

    @Test
    void criteriaAndCandidatesOccurOnce() {
        refused(
                "{\"code\": \"G\", \"weight\": 0.5}, {\"code\": \"G\", \"weight\": 0.5}",
                candidate("A", score("G", 1)),
                "",
                "duplicate-criterion",
                "/criteria/1/code");
        var one = candidate("A", score("G", 1), score("H", 1));
        refused(HALVES, one + "," + one, "", "duplicate-candidate", "/candidates/1/candidate");
    }

    @Test
    void everyCandidateHasOneScoreByEveryCriterion() {
        refused(
                HALVES,
                candidate("A", score("G", 1)),
                "",
                "scores-missing",
                "/candidates/0/scores");
        refused(
                HALVES,
                candidate("A", score("G", 1), score("X", 1)),
                "",
                "unknown-criterion",
                "/candidates/0/scores/1/criterion");
        refused(
                HALVES,
                candidate("A", score("G", 1), score("G", 1)),
                "",
                "scored-twice",
                "/candidates/0/scores/1/criterion");
    }

    @Test
    void overridesMustBePossible() {
        var two =
                candidate("A", score("G", 1), score("H", 1))
                        + ","
                        + candidate("B", score("G", 1), score("H", 1));
        refused(
                HALVES,
                two,
                override("C", 1, "2028-01-01"),
                "unknown-candidate",
                "/overrides/0/candidate");
        refused(
                HALVES,
                two,
                override("A", 3, "2028-01-01"),
                "rank-beyond-the-last",
                "/overrides/0/rank");
        refused(
                HALVES,
                two,
                override("A", 1, "2028-01-01") + "," + override("B", 1, "2028-01-01"),
                "overrides-collide",
                "/overrides/1");
        refused(
                HALVES,
                two,
                override("A", 1, "2028-01-01") + "," + override("A", 2, "2028-01-01"),
                "overrides-collide",
                "/overrides/1");
        ask(HALVES, two, override("A", 1, "2026-01-01") + "," + override("A", 2, "2028-01-01"))
                .statusCode(200);
    }

    @Test
    void valuesOutOfTheirRangeAreNamed() {
        var fine = candidate("A", score("G", 1), score("H", 1));
        invalid(weights("-0.5", "1.5"), fine, "", "/criteria/0/weight");
        invalid(weights("0.5", "0.5000000001"), fine, "", "/criteria/1/weight");
        invalid(weights("0.5", "\"half\""), fine, "", "/criteria/1/weight");
        invalid(
                HALVES,
                candidate("A", score("G", 101), score("H", 1)),
                "",
                "/candidates/0/scores/0/score");
        invalid(
                HALVES,
                candidate("A", score("G", -1), score("H", 1)),
                "",
                "/candidates/0/scores/0/score");
        invalid(
                HALVES,
                candidate("a b", score("G", 1), score("H", 1)),
                "",
                "/candidates/0/candidate");
        invalid(HALVES, fine, override("A", 0, "2028-01-01"), "/overrides/0/rank");
        invalid(HALVES, fine, override("A", 1, "soon"), "/overrides/0/until");
        invalid(
                HALVES,
                fine,
                override("A", 1, "2028-01-01").replace("Promised", " "),
                "/overrides/0/reason");
    }

    @Test
    void oneToFiveHundredCandidatesAreScored() {
        invalid(HALVES, "", "", "/candidates");
        invalid(HALVES, many(501), "", "/candidates");
        ask(HALVES, many(500), "")
                .statusCode(200)
                .body("ranking", hasSize(500))
                .body("ranking.rank.last()", is(500));
    }

    @Test
    void everybodyWithATokenMayCompute() {
        new Api(null).post("/v1/weighted-scorings", "{}").statusCode(401);
        Api.as(Role.AUDITOR)
                .post("/v1/weighted-scorings", "{}")
                .statusCode(400)
                .body("errors.pointer", hasItem("/day"))
                .body("errors.pointer", hasItem("/criteria"))
                .body("errors.pointer", hasItem("/candidates"));
    }

    private static String many(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> candidate("P" + i, score("G", i % 101), score("H", i * 7 % 101)))
                .collect(Collectors.joining(","));
    }

    private static String weights(String first, String second) {
        return "{\"code\": \"G\", \"weight\": %s}, {\"code\": \"H\", \"weight\": %s}"
                .formatted(first, second);
    }

    private static String candidate(String code, String... scores) {
        return "{\"candidate\": \"%s\", \"scores\": [%s]}"
                .formatted(code, String.join(",", scores));
    }

    private static String score(String criterion, int score) {
        return "{\"criterion\": \"%s\", \"score\": %d}".formatted(criterion, score);
    }

    private static String override(String candidate, int rank, String until) {
        return "{\"candidate\": \"%s\", \"rank\": %d, \"reason\": \"Promised\", \"until\": \"%s\"}"
                .formatted(candidate, rank, until);
    }

    private static ValidatableResponse ask(String criteria, String candidates, String overrides) {
        return Api.as(Role.VIEWER)
                .post(
                        "/v1/weighted-scorings",
                        """
                        {"day": "2027-01-04", "criteria": [%s], "candidates": [%s], "overrides": [%s]}\
                        """
                                .formatted(criteria, candidates, overrides));
    }

    private static void refused(
            String criteria, String candidates, String overrides, String problem, String pointer) {
        ask(criteria, candidates, overrides)
                .statusCode(422)
                .body("type", endsWith(":" + problem))
                .body("errors.pointer", hasItem(pointer));
    }

    private static void invalid(
            String criteria, String candidates, String overrides, String pointer) {
        ask(criteria, candidates, overrides)
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer));
    }
}
