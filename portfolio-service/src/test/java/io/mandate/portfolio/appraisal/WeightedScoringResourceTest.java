package io.mandate.portfolio.appraisal;

import static io.mandate.portfolio.appraisal.WeightedScorings.HALVES;
import static io.mandate.portfolio.appraisal.WeightedScorings.ask;
import static io.mandate.portfolio.appraisal.WeightedScorings.candidate;
import static io.mandate.portfolio.appraisal.WeightedScorings.override;
import static io.mandate.portfolio.appraisal.WeightedScorings.score;
import static io.mandate.portfolio.appraisal.WeightedScorings.weights;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.mandate.platform.security.Role;
import io.mandate.platform.testing.Infrastructure;
import io.mandate.platform.testing.PublishedData;
import io.mandate.portfolio.Api;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** Weighted scorings over HTTP: scores, ranking, overrides and sensitivity. */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "portfolio-service"))
class WeightedScoringResourceTest {
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
    void everybodyWithATokenMayCompute() {
        new Api(null).post("/v1/weighted-scorings", "{}").statusCode(401);
        Api.as(Role.AUDITOR)
                .post("/v1/weighted-scorings", "{}")
                .statusCode(400)
                .body("errors.pointer", hasItem("/day"))
                .body("errors.pointer", hasItem("/criteria"))
                .body("errors.pointer", hasItem("/candidates"));
    }
}
