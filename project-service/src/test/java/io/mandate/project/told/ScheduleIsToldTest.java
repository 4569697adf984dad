package io.mandate.project.told;

import static io.mandate.project.Service.admin;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.mandate.platform.testing.PublishedData;
import io.mandate.project.RealServers;
import io.mandate.project.plan.PlanExamples;
import io.mandate.project.schedule.network.CriticalPath;
import io.mandate.project.schedule.network.Solution;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who reads nothing but the states calculates the dates, the floats and the critical path that the service answers. */
@QuarkusTest
@RealServers
class ScheduleIsToldTest {
    private static final String AROUND_THE_CLOCK =
            Stream.of("MON", "TUES", "WEDNES", "THURS", "FRI", "SATUR", "SUN")
                    .map("\"%sDAY\": [{\"from\": \"00:00\", \"to\": \"00:00\"}]"::formatted)
                    .toList()
                    .toString()
                    .replaceAll("^.|.$", "");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void whoeverListensFindsTheDatesOfAnyPlanUnderBothRulesOfProgress(int seed)
            throws JsonProcessingException {
        var project = PlanExamples.project();
        PlanExamples.put(project, PlansOfChance.plan(seed, "RETAINED_LOGIC")).statusCode(200);
        var retained = assertFound(project);

        PlanExamples.put(project, 1, PlansOfChance.plan(seed, "PROGRESS_OVERRIDE")).statusCode(200);
        var override = assertFound(project);

        assertThat(override).as("the rule decides something").isNotEqualTo(retained);
    }

    @ParameterizedTest
    @MethodSource("publishedNetworks")
    void whoeverListensFindsTheDatesOfThePublishedNetworks(JsonNode posed) {
        var project = PlanExamples.project();
        PlanExamples.put(project, continuous(posed)).statusCode(200);

        var found = assertFound(project);

        if (!posed.path("startBoundSensitive").asBoolean()) {
            var days = Duration.between(LocalDateTime.parse("2027-01-04T00:00"), found.finish());
            assertThat(days.toMinutes() / 1440.0)
                    .isEqualTo(posed.path("expectedDuration").asDouble());
        }
    }

    static Stream<JsonNode> publishedNetworks() {
        var cases = PublishedData.json("worked-examples/critical-path.json").path("cases");
        return StreamSupport.stream(cases.spliterator(), false);
    }

    /** Plans that other tests use: people, an actual start, a constraint; costs and an estimate. */
    @Test
    void whoeverListensFindsTheDatesOfPlansAsCallersSendThem() {
        for (var plan : List.of(StaffedPlan.plan(StaffedPlan.STAFF), PlanExamples.plan())) {
            var project = PlanExamples.project();
            PlanExamples.put(project, plan).statusCode(200);
            assertFound(project);
        }
    }

    /** Days on which nobody works move dates, though nothing else is said of any activity. */
    @Test
    void whoeverListensFollowsAHolidayThatIsAdded() throws JsonProcessingException {
        var project = PlanExamples.project();
        var plan = PlansOfChance.plan(1, "RETAINED_LOGIC");
        PlanExamples.put(project, plan).statusCode(200);
        var before = assertFound(project);

        PlanExamples.put(project, 1, plan.replace("2027-02-14", "2027-03-14")).statusCode(200);

        assertThat(assertFound(project).activities()).isNotEqualTo(before.activities());
    }

    private static Solution assertFound(String project) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> compare(project));
        return CriticalPath.solve(new ScheduleByListening(project).schedule());
    }

    private static void compare(String project) {
        var heard = new ScheduleByListening(project);
        var solution = CriticalPath.solve(heard.schedule());
        var answered = answered(project);
        assertThat(dates(solution)).isEqualTo(answered);
        assertThat(heard.plan().get("activities").asInt()).isEqualTo(answered.size());
        assertThat(LocalDateTime.parse(heard.plan().get("finish").asText()))
                .isEqualTo(solution.finish());
        assertThat(told(heard.activities()))
                .isEqualTo(
                        solution.activities().stream()
                                .collect(
                                        toMap(
                                                each -> each.id(),
                                                each ->
                                                        each.start()
                                                                + " "
                                                                + each.finish()
                                                                + " "
                                                                + each.totalFloat()
                                                                + " "
                                                                + each.critical())));
    }

    private static Map<String, String> told(Map<String, JsonNode> activities) {
        return activities.entrySet().stream()
                .collect(
                        toMap(
                                Map.Entry::getKey,
                                each ->
                                        time(each.getValue().get("start").asText())
                                                + " "
                                                + time(each.getValue().get("finish").asText())
                                                + " "
                                                + each.getValue().get("totalFloat")
                                                + " "
                                                + each.getValue().get("critical")));
    }

    private static Map<String, List<Object>> dates(Solution solution) {
        return solution.activities().stream()
                .collect(
                        toMap(
                                each -> each.id(),
                                each ->
                                        Stream.of(
                                                        each.start(),
                                                        each.finish(),
                                                        each.earlyStart(),
                                                        each.earlyFinish(),
                                                        each.lateStart(),
                                                        each.lateFinish(),
                                                        each.totalFloat(),
                                                        each.freeFloat(),
                                                        each.critical())
                                                .<Object>map(String::valueOf)
                                                .toList()));
    }

    private static Map<String, List<Object>> answered(String project) {
        var answer = admin().get("/v1/activities?limit=200&project=" + project).jsonPath();
        return answer.<Map<String, Object>>getList("items").stream()
                .collect(
                        toMap(
                                each -> each.get("id").toString(),
                                each ->
                                        Stream.of(
                                                        time(each.get("start")),
                                                        time(each.get("finish")),
                                                        time(each.get("earlyStart")),
                                                        time(each.get("earlyFinish")),
                                                        time(each.get("lateStart")),
                                                        time(each.get("lateFinish")),
                                                        each.get("totalFloat"),
                                                        each.get("freeFloat"),
                                                        each.get("critical"))
                                                .<Object>map(String::valueOf)
                                                .toList()));
    }

    private static LocalDateTime time(Object text) {
        return LocalDateTime.parse(text.toString());
    }

    private static String continuous(JsonNode posed) {
        var activities = new StringBuilder();
        for (var each : posed.path("activities")) {
            activities.append(
                    "%s{\"id\": \"%s\", \"name\": \"A\", \"duration\": %d}"
                            .formatted(
                                    activities.isEmpty() ? "" : ", ",
                                    each.path("key").asText(),
                                    minutes(each.path("duration"))));
        }
        var links = new StringBuilder();
        for (var each : posed.path("relations")) {
            links.append(
                    "%s{\"from\": \"%s\", \"to\": \"%s\", \"type\": \"%s\", \"lag\": %d}"
                            .formatted(
                                    links.isEmpty() ? "" : ", ",
                                    each.path("from").asText(),
                                    each.path("to").asText(),
                                    each.path("type").asText(),
                                    minutes(each.path("lag"))));
        }
        return """
        {"start": "2027-01-04T00:00:00", "calendars": [{"id": "all", "week": {%s}}],
         "activities": [%s], "links": [%s]}\
        """
                .formatted(AROUND_THE_CLOCK, activities, links);
    }

    private static long minutes(JsonNode days) {
        return Math.round(days.asDouble() * 1440);
    }
}
