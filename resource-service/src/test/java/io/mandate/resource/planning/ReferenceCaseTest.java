package io.mandate.resource.planning;

import static io.mandate.resource.World.freshOffice;
import static io.mandate.resource.World.hours;
import static io.mandate.resource.World.manager;
import static io.mandate.resource.World.project;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import io.mandate.platform.testing.ContractFiles;
import io.mandate.platform.testing.Events;
import io.mandate.platform.testing.Infrastructure;
import io.mandate.platform.testing.SentEvent;
import io.mandate.resource.Runs;
import io.mandate.resource.World;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Thirty projects over sixty people, asked for, planned, approved and announced. */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "resource-service"))
class ReferenceCaseTest {
    private static final String MARCH = "2031-03";
    private static final int PEOPLE = 60;
    private static final int PROJECTS = 30;
    private static final List<String> ROLES =
            List.of("developer", "tester", "analyst", "architect", "engineer");

    private final String office = freshOffice();
    private final Random random = new Random(42);

    @Test
    void thirtyProjectsOverSixtyPeopleArePlannedToAPercentAndAnnouncedOnce() {
        var capacity = hire();
        var projects = projects();

        var run = Runs.plan(office, MARCH);
        Runs.see(run)
                .body("result.status", equalTo("OPTIMAL"))
                .body("result.gap", lessThanOrEqualTo(0.01f))
                .body("inputs.people", equalTo(PEOPLE))
                .body("inputs.projects", equalTo(PROJECTS));
        Runs.approve(run).statusCode(201);

        var published = published(projects);
        assertThat(published).allSatisfy(ContractFiles::assertKeepsContract);
        assertThat(published).extracting(SentEvent::key).doesNotHaveDuplicates();
        nobodyIsPromisedTwice(published, capacity);
    }

    private static List<SentEvent> published(List<World.Project> projects) {
        var ids = projects.stream().map(project -> project.id).collect(Collectors.toSet());
        return Events.await(
                event ->
                        "mandate.resource.allocation-published.v1".equals(event.type())
                                && ids.contains(event.key()),
                PROJECTS);
    }

    private static void nobodyIsPromisedTwice(
            List<SentEvent> published, Map<String, Double> capacity) {
        var promised = new HashMap<String, Double>();
        var busy = new HashMap<String, Integer>();
        for (var event : published) {
            for (var share : event.data().path("people")) {
                var person = share.path("personId").asText();
                promised.merge(person, share.path("hours").asDouble(), Double::sum);
                busy.merge(person, 1, Integer::sum);
            }
        }
        promised.forEach(
                (person, hours) ->
                        assertThat(hours).isLessThanOrEqualTo(capacity.get(person) + 0.05));
        assertThat(busy.values()).allMatch(projects -> projects <= 5);
    }

    private Map<String, Double> hire() {
        var rows = new ArrayList<String>();
        for (int i = 0; i < PEOPLE; i++) {
            rows.add(World.person(office, ROLES.get(i % ROLES.size()), 80 + random.nextInt(80)));
        }
        manager()
                .body("{\"items\": [%s]}".formatted(String.join(",", rows)))
                .post("/v1/people:batch")
                .then()
                .statusCode(200)
                .body("created", equalTo(PEOPLE));
        List<Map<String, Object>> people =
                manager()
                        .queryParam("office", office)
                        .queryParam("limit", 200)
                        .get("/v1/people")
                        .path("items");
        return people.stream()
                .collect(
                        Collectors.toMap(
                                each -> each.get("id").toString(),
                                each -> ((Number) each.get("monthlyHours")).doubleValue()));
    }

    private List<World.Project> projects() {
        var projects = new ArrayList<World.Project>();
        for (int rank = 1; rank <= PROJECTS; rank++) {
            var lines = new ArrayList<String>();
            for (var role : ROLES) {
                if (random.nextInt(10) < 7) {
                    lines.add(hours(role, MARCH, 20 + random.nextInt(120)));
                }
            }
            lines.add(hours("developer", MARCH, 8));
            projects.add(
                    project(office)
                            .asksFor("ACTIVE", lines.toArray(String[]::new))
                            .directed("START", rank, "reference-" + office));
        }
        projects.forEach(project -> project.isSeen(MARCH, "WANTED"));
        return projects;
    }
}
