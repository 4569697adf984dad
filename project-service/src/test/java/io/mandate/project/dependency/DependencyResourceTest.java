package io.mandate.project.dependency;

import static io.mandate.project.Service.admin;
import static io.mandate.project.Service.as;
import static io.mandate.project.dependency.DependencyExamples.STATE;
import static io.mandate.project.dependency.DependencyExamples.heard;
import static io.mandate.project.dependency.DependencyExamples.need;
import static io.mandate.project.dependency.DependencyExamples.one;
import static io.mandate.project.dependency.DependencyExamples.path;
import static io.mandate.project.dependency.DependencyExamples.provider;
import static io.mandate.project.dependency.DependencyExamples.requested;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.mandate.platform.security.Role;
import io.mandate.platform.testing.ContractFiles;
import io.mandate.platform.testing.Republishing;
import io.mandate.platform.testing.SentEvent;
import io.mandate.platform.testing.States;
import io.mandate.platform.testing.Tokens;
import io.mandate.project.RealServers;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A dependency from the need to the answer, as both projects see it. */
@QuarkusTest
@RealServers
class DependencyResourceTest {

    private Pair pair;

    @BeforeEach
    void twoProjectsOfTwoOffices() {
        pair = Pair.ofTwoOffices();
    }

    @Test
    void isAskedForByTheReceiverAndSeenByBoth() {
        pair.request()
                .statusCode(201)
                .header("ETag", equalTo("\"1\""))
                .header("Location", containsString(path(pair.receiver())))
                .body("status", equalTo("REQUESTED"))
                .body("neededBy", equalTo("2126-01-18T08:00:00"))
                .body("receiver.activityName", equalTo("Install"))
                .body("provider.projectName", equalTo("Robots for line 4"))
                .body("provider.activityName", equalTo("Done"))
                .body("conflict", nullValue());

        for (var project : new String[] {pair.receiver(), pair.provider()}) {
            admin().get(path(project)).then().body("items.status", contains("REQUESTED"));
        }
        admin().get(path(pair.receiver()) + "?direction=NEEDS").then().body("items", hasSize(1));
        admin().get(path(pair.receiver()) + "?direction=PROVIDES").then().body("items", empty());
        admin().get(path(pair.provider()) + "?direction=PROVIDES&status=REQUESTED&conflict=false")
                .then()
                .body("items", hasSize(1));
        admin().get(path(pair.provider()) + "?conflict=true").then().body("items", empty());
    }

    @Test
    void isPromisedByTheProviderForADayThatBothSee() {
        var id = pair.requested();

        pair.promise(id, 1, "2126-01-17")
                .statusCode(200)
                .body("status", equalTo("COMMITTED"))
                .body("conflict", nullValue());

        one(pair.receiver(), id)
                .body("promisedOn", equalTo("2126-01-17"))
                .body("version", equalTo(2));
    }

    @Test
    void aPromiseForTooLateADayIsAConflictAtOnceAndABetterOneResolvesIt() {
        var id = pair.requested();
        pair.promise(id, 1, "2126-01-21")
                .statusCode(200)
                .body("conflict.why", contains("PROMISE_IS_LATE"))
                .body("conflict.daysLate", equalTo(4))
                .body("conflict.workingDaysLate", equalTo(2));
        pair.promise(id, 2, "2126-01-17").statusCode(200).body("conflict", nullValue());
    }

    @Test
    void isDeclinedWithAReasonAndMayThenBeAskedForAnew() {
        var id = pair.requested();
        pair.decline(id, 1)
                .statusCode(200)
                .body("status", equalTo("DECLINED"))
                .body("reason", equalTo("No people"));
        pair.request().statusCode(201);
    }

    @Test
    void isTakenBackByTheReceiver() {
        var id = pair.requested();
        pair.withdraw(id, 1).statusCode(200).body("status", equalTo("WITHDRAWN"));
    }

    @Test
    void everyStepIsToldToBothProjectsAndFollowedByTheState() {
        var id = pair.requested();
        pair.promise(id, 1, "2126-01-17").statusCode(200);
        pair.withdraw(id, 2).statusCode(200);

        var receivers = heard(pair.receiver(), 3);
        var providers = heard(pair.provider(), 3);
        for (var told : List.of(receivers, providers)) {
            assertThat(told)
                    .allSatisfy(ContractFiles::assertKeepsContract)
                    .extracting(event -> event.data().path("what").asText())
                    .containsExactly("REQUESTED", "COMMITTED", "WITHDRAWN");
        }
        assertThat(receivers.getFirst().data().path("direction").asText()).isEqualTo("NEEDS");
        assertThat(providers.getFirst().data().path("direction").asText()).isEqualTo("PROVIDES");
        assertThat(receivers.getFirst().attribute("office")).isEqualTo(pair.home());
        assertThat(providers.getFirst().attribute("office")).isEqualTo(pair.abroad());
        var states = States.told(STATE, pair.receiver() + "/" + id, 3);
        assertThat(states).allSatisfy(ContractFiles::assertKeepsContract);
        assertThat(states)
                .extracting(SentEvent::sequence)
                .isEqualTo(receivers.stream().map(SentEvent::sequence).toList());
        assertThat(states)
                .allSatisfy(
                        state -> assertThat(state.data().toString()).doesNotContain("manager-"));
    }

    @Test
    void whoReadsNothingButTheStatesKnowsHowItIs() {
        var id = pair.requested();
        pair.promise(id, 1, "2126-01-21").statusCode(200);

        var state = States.told(STATE, pair.receiver() + "/" + id, 2).getLast().data();

        var view = one(pair.receiver(), id).extract().jsonPath();
        assertThat(state.path("status").asText()).isEqualTo(view.getString("status"));
        assertThat(state.path("neededBy").asText()).isEqualTo(view.getString("neededBy"));
        assertThat(state.path("promisedOn").asText()).isEqualTo(view.getString("promisedOn"));
        assertThat(state.path("receiverId").asText())
                .isEqualTo(view.getString("receiver.projectId"));
        assertThat(state.path("providerId").asText())
                .isEqualTo(view.getString("provider.projectId"));
        assertThat(state.path("milestoneName").asText())
                .isEqualTo(view.getString("provider.activityName"));
        assertThat(state.at("/conflict/daysLate").asInt())
                .isEqualTo(view.getInt("conflict.daysLate"));
    }

    @Test
    void aStateIsToldAgainUnderItsOldNumber() {
        var id = pair.requested();

        Republishing.one("dependency", pair.receiver() + "/" + id);

        var states = States.told(STATE, pair.receiver() + "/" + id, 2);
        assertThat(states.get(1).sequence()).isEqualTo(states.get(0).sequence());
    }

    @Test
    void aRepeatedRequestHasOneEffect() {
        for (int i = 0; i < 2; i++) {
            as(Tokens.named("same", List.of(Role.PROJECT_MANAGER), List.of(pair.home())))
                    .header("Idempotency-Key", "once")
                    .body(need(pair.provider()))
                    .post(path(pair.receiver()))
                    .then()
                    .statusCode(201);
        }
        admin().get(path(pair.receiver())).then().body("items", hasSize(1));
    }

    @Test
    void thePmoFindsWhatItsOfficeNeedsAndProvides() {
        var id = pair.requested();
        pair.promise(id, 1, "2126-01-21").statusCode(200);

        for (var office : new String[] {pair.home(), pair.abroad()}) {
            var list = "/v1/dependencies?office=" + office;
            admin().get(list).then().body("items.id", contains(id));
            admin().get(list + "&conflict=true").then().body("items.id", contains(id));
            admin().get(list + "&conflict=false").then().body("items", empty());
            admin().get(list + "&status=REQUESTED").then().body("items", empty());
        }
        admin().get("/v1/dependencies").then().statusCode(400);
    }

    @Test
    void listsAreReadInPages() {
        var second = provider(pair.home());
        var first = pair.requested();
        var other = requested(pair.receiver(), second);
        for (var list :
                new String[] {
                    path(pair.receiver()) + "?", "/v1/dependencies?office=" + pair.home() + "&"
                }) {
            var page = admin().get(list + "limit=1").then().body("items.id", contains(first));
            String next = page.extract().path("next");
            admin().get(list + "limit=1&after=" + next)
                    .then()
                    .body("items.id", contains(other))
                    .body("next", nullValue());
        }
    }
}
