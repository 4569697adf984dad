package io.mandate.portfolio.appraisal;

import static io.mandate.portfolio.appraisal.WeightedScorings.HALVES;
import static io.mandate.portfolio.appraisal.WeightedScorings.ask;
import static io.mandate.portfolio.appraisal.WeightedScorings.candidate;
import static io.mandate.portfolio.appraisal.WeightedScorings.override;
import static io.mandate.portfolio.appraisal.WeightedScorings.score;
import static io.mandate.portfolio.appraisal.WeightedScorings.weights;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.mandate.platform.testing.Infrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What no weighted scoring is made of: each kind of bad input is answered with its rule and its place. */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "portfolio-service"))
class BadWeightedScoringTest {
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

    private static String many(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> candidate("P" + i, score("G", i % 101), score("H", i * 7 % 101)))
                .collect(Collectors.joining(","));
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
