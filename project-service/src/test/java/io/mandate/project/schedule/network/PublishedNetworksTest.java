package io.mandate.project.schedule.network;

import static io.mandate.project.schedule.network.Networks.days;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import io.mandate.platform.testing.PublishedData;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The networks that others published with their answers: a unit of time is a day on which work never stops. */
class PublishedNetworksTest {
    private static final String DEFINES_A_NETWORK = "activities";

    @TestFactory
    Stream<DynamicTest> everyLinkTypeGivesThePublishedDates() {
        var cases = PublishedData.json("worked-examples/critical-path.json").path("cases");
        return stream(cases)
                .map(each -> dynamicTest(each.path("name").asText(), () -> checkDates(each)));
    }

    @TestFactory
    Stream<DynamicTest> theCriticalPathAndTheFloatsAreThePublishedOnes() {
        var examples = PublishedData.json("worked-examples/oracles.json").path("schedule");
        return stream(examples)
                .filter(each -> each.has(DEFINES_A_NETWORK))
                .map(each -> dynamicTest(each.path("id").asText(), () -> checkPath(each)));
    }

    private static void checkDates(JsonNode posed) {
        var solution = CriticalPath.solve(Networks.ofRelations(posed));
        if (posed.path("startBoundSensitive").asBoolean()) {
            assertThat(solution.activities())
                    .allSatisfy(each -> assertThat(each.start()).isAfterOrEqualTo(Networks.START));
            return;
        }
        assertThat(days(solution.finish())).isEqualTo(posed.path("expectedDuration").asDouble());
        for (var activity : solution.activities()) {
            var expected = posed.path("expected").path(activity.id());
            if (posed.path("forwardVerified").asBoolean(true)) {
                same(activity.id(), expected, "early_start", days(activity.earlyStart()));
                same(activity.id(), expected, "early_finish", days(activity.earlyFinish()));
            }
            if (posed.path("backwardVerified").asBoolean(true)) {
                same(activity.id(), expected, "late_start", days(activity.lateStart()));
                same(activity.id(), expected, "late_finish", days(activity.lateFinish()));
            }
        }
    }

    private static void same(String id, JsonNode expected, String name, double actual) {
        assertThat(actual).as("%s of %s", name, id).isEqualTo(expected.path(name).asDouble());
    }

    private static void checkPath(JsonNode posed) {
        var solution = CriticalPath.solve(Networks.ofExample(posed));
        var expected = posed.path("expected");
        assertThat(days(solution.finish())).isEqualTo(expected.path("duration").asDouble());
        var path =
                solution.critical().stream()
                        .map(PlannedActivity::id)
                        .collect(Collectors.joining("-"));
        assertThat(path).isEqualTo(expected.path("critical").asText());
        var floats = new ArrayList<String>();
        expected.path("totalFloat").fieldNames().forEachRemaining(floats::add);
        var found = solution.activities();
        for (var id : floats) {
            assertThat(found)
                    .filteredOn(each -> each.id().equals(id))
                    .extracting(each -> days(each.totalFloat()))
                    .as("total float of %s", id)
                    .isEqualTo(List.of(expected.path("totalFloat").path(id).asDouble()));
        }
    }

    private static Stream<JsonNode> stream(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false);
    }
}
