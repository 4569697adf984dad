package io.mandate.project.dependency;

import static io.mandate.project.Service.become;
import static io.mandate.project.dependency.DependencyExamples.heard;
import static io.mandate.project.dependency.DependencyExamples.latePlan;
import static io.mandate.project.dependency.DependencyExamples.one;
import static io.mandate.project.dependency.DependencyExamples.planThatIsDone;
import static io.mandate.project.dependency.DependencyExamples.planWithoutMilestone;
import static io.mandate.project.dependency.DependencyExamples.providersPlan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.mandate.platform.testing.SentEvent;
import io.mandate.project.RealServers;
import io.mandate.project.Service;
import io.mandate.project.plan.PlanExamples;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What plans and statuses do to a dependency reaches both projects, and once. */
@QuarkusTest
@RealServers
class DependencyConflictTest {
    private String id;

    private Pair pair;

    @BeforeEach
    void aPromise() {
        pair = Pair.ofTwoOffices();
        id = pair.requested();
        pair.promise(id, 1, "2126-01-17").statusCode(200);
    }

    @Test
    void aForecastThatSlipsIsAConflictForBoth() {
        PlanExamples.put(pair.provider(), 1, latePlan()).statusCode(200);

        for (var told : List.of(heard(pair.receiver(), 3), heard(pair.provider(), 3))) {
            assertThat(what(told)).endsWith("CONFLICT");
            var conflict = told.getLast().data().path("conflict");
            assertThat(conflict.at("/why/0").asText()).isEqualTo("FORECAST_IS_LATE");
            assertThat(conflict.path("daysLate").asInt()).isEqualTo(6);
            assertThat(conflict.path("workingDaysLate").asInt()).isEqualTo(4);
        }
        for (var project : List.of(pair.receiver(), pair.provider())) {
            one(project, id).body("conflict.why", contains("FORECAST_IS_LATE"));
        }
    }

    @Test
    void workThatIsReportedToLagIsAConflictForBoth() {
        Service.admin()
                .header("If-Match", "\"1\"")
                .body(
                        """
                        {"dataDate": "2126-01-21T08:00:00", "activities": [
                          {"activity": "dig", "percentComplete": 10, "actualStart": "2126-01-07T08:00:00"}]}""")
                .post("/v1/projects/%s/progress".formatted(pair.provider()))
                .then()
                .statusCode(200);

        for (var told : List.of(heard(pair.receiver(), 3), heard(pair.provider(), 3))) {
            assertThat(told.getLast().data().at("/conflict/why").toString())
                    .isEqualTo("[\"FORECAST_IS_LATE\"]");
        }
    }

    @Test
    void whatIsCaughtUpIsResolvedForBoth() {
        PlanExamples.put(pair.provider(), 1, latePlan()).statusCode(200);
        heard(pair.receiver(), 3);
        PlanExamples.put(pair.provider(), 2, providersPlan()).statusCode(200);

        assertThat(what(heard(pair.receiver(), 4))).endsWith("CONFLICT", "RESOLVED");
        assertThat(what(heard(pair.provider(), 4))).endsWith("CONFLICT", "RESOLVED");
        one(pair.provider(), id).body("conflict", nullValue()).body("status", equalTo("COMMITTED"));
    }

    @Test
    void aPlanThatChangesNothingOfItIsNoNews() {
        PlanExamples.put(pair.provider(), 1, providersPlan().replace("\"Dig\"", "\"Dig deep\""))
                .statusCode(200);
        PlanExamples.put(pair.provider(), 2, latePlan()).statusCode(200);

        assertThat(what(heard(pair.receiver(), 3)))
                .containsExactly("REQUESTED", "COMMITTED", "CONFLICT");
    }

    @Test
    void aReceiverThatNeedsItSoonerIsToldTheConflict() {
        var sooner =
                """
                {"start": "2126-01-07T08:00:00",
                 "activities": [{"id": "build", "name": "Build", "duration": 2400},
                                {"id": "install", "name": "Install", "duration": 480}]}""";
        PlanExamples.put(pair.receiver(), 1, sooner).statusCode(200);

        var told = heard(pair.provider(), 3).getLast().data();
        assertThat(told.path("neededBy").asText()).isEqualTo("2126-01-11T08:00:00");
        assertThat(told.at("/conflict/why").toString())
                .isEqualTo("[\"FORECAST_IS_LATE\",\"PROMISE_IS_LATE\"]");
    }

    @Test
    void aMilestoneThatIsTakenOutIsAConflict() {
        PlanExamples.put(pair.provider(), 1, planWithoutMilestone()).statusCode(200);

        assertThat(heard(pair.receiver(), 3).getLast().data().at("/conflict/why/0").asText())
                .isEqualTo("MILESTONE_IS_GONE");
        one(pair.receiver(), id).body("provider.activityName", equalTo("Done"));
    }

    @Test
    void aProviderThatPausesIsAConflictUntilItGoesOn() {
        Service.start(pair.provider());
        become(pair.provider(), "{\"to\": \"ON_HOLD\", \"reason\": \"No steel\"}").statusCode(201);
        assertThat(heard(pair.receiver(), 3).getLast().data().at("/conflict/why/0").asText())
                .isEqualTo("PROVIDER_IS_ON_HOLD");

        become(pair.provider(), "{\"to\": \"ACTIVE\", \"reason\": \"Steel\"}").statusCode(201);

        assertThat(what(heard(pair.receiver(), 4))).endsWith("RESOLVED");
        assertThat(what(heard(pair.provider(), 4))).endsWith("RESOLVED");
    }

    @Test
    void aProviderThatIsTerminatedIsAConflict() {
        Service.start(pair.provider());
        Service.terminate(pair.provider(), "2126-02-01");

        assertThat(heard(pair.receiver(), 3).getLast().data().at("/conflict/why/0").asText())
                .isEqualTo("PROVIDER_STOPS");
    }

    @Test
    void whatIsReachedIsMetAndWhatWasNotIsOpenAgain() {
        PlanExamples.put(pair.provider(), 1, planThatIsDone()).statusCode(200);
        assertThat(what(heard(pair.receiver(), 3))).endsWith("MET");
        one(pair.receiver(), id)
                .body("status", equalTo("MET"))
                .body("reachedOn", equalTo("2126-01-16"));

        var corrected =
                providersPlan()
                        .replace(
                                "\"name\": \"Done\", \"duration\": 0",
                                "\"name\": \"Done\", \"duration\": 0, \"progressReason\": \"Typo\"");
        PlanExamples.put(pair.provider(), 2, corrected).statusCode(200);

        assertThat(what(heard(pair.provider(), 4))).endsWith("MET", "UNMET");
        one(pair.receiver(), id).body("status", equalTo("COMMITTED"));
    }

    private static List<String> what(List<SentEvent> told) {
        return told.stream().map(event -> event.data().path("what").asText()).toList();
    }
}
