package io.mandate.project.schedule.estimate;

import static io.mandate.project.schedule.network.Networks.DAY;
import static io.mandate.project.schedule.network.Networks.START;
import static io.mandate.project.schedule.network.Networks.days;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import io.mandate.platform.testing.PublishedData;
import io.mandate.project.schedule.network.Activity;
import io.mandate.project.schedule.network.Link;
import io.mandate.project.schedule.network.LinkType;
import io.mandate.project.schedule.network.Networks;
import io.mandate.project.schedule.network.Progress;
import io.mandate.project.schedule.network.Schedule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FinishForecastTest {
    private static final String PROBABILITY = "probabilityWithin";
    private static final double HALF_A_DIGIT = 0.5e-4;

    @TestFactory
    Stream<DynamicTest> thePublishedEstimatesHaveTheirPathAndProbability() {
        var examples = PublishedData.json("worked-examples/oracles.json").path("schedule");
        return StreamSupport.stream(examples.spliterator(), false)
                .filter(each -> each.has("pert"))
                .map(each -> dynamicTest(each.path("id").asText(), () -> check(each)));
    }

    private static void check(JsonNode posed) {
        var estimates = new HashMap<String, ThreePoint>();
        for (var each : posed.path("pert").properties()) {
            var points = each.getValue();
            estimates.put(
                    each.getKey(),
                    new ThreePoint(
                            minutes(points.get(0).asDouble()),
                            minutes(points.get(1).asDouble()),
                            minutes(points.get(2).asDouble())));
        }
        var activities = estimates.keySet().stream().map(id -> new Activity(id, 0)).toList();
        var forecast =
                FinishForecast.of(
                        Networks.continuous(activities, Networks.finishToStart(posed)), estimates);
        var expected = posed.path("expected");
        assertThat(String.join("-", forecast.path())).isEqualTo(expected.path("critical").asText());
        assertThat(days(forecast.solution().finish()))
                .isEqualTo(expected.path("duration").asDouble(), within(0.01));
        assertThat(forecast.variance() / DAY / DAY)
                .isEqualTo(expected.path("pathVariance").asDouble(), within(0.005));
        for (var each : expected.properties()) {
            if (each.getKey().startsWith(PROBABILITY)) {
                long within = Long.parseLong(each.getKey().substring(PROBABILITY.length()));
                assertThat(forecast.probabilityBy(START.plusMinutes(within * DAY)))
                        .isEqualTo(each.getValue().asDouble(), within(HALF_A_DIGIT));
            }
        }
    }

    @Test
    void theLeastCertainOfSeveralCriticalPathsCounts() {
        var forecast =
                forecast(
                        parallel(),
                        Map.of(
                                "sure", new ThreePoint(5 * DAY, 6 * DAY, 7 * DAY),
                                "unsure", new ThreePoint(0, 6 * DAY, 12 * DAY)));
        assertThat(forecast.path()).containsExactly("unsure", "end");
        assertThat(forecast.deviation()).isEqualTo(2.0 * DAY);
    }

    @Test
    void whatIsDoneIsCertain() {
        var done = START.plusDays(6);
        var begun =
                parallel().stream()
                        .map(
                                each ->
                                        each.id().equals("end")
                                                ? each
                                                : each.with(new Progress(START, done, null)))
                        .toList();
        var plan = Networks.continuous(parallel(), links());
        var reported =
                new Schedule(
                        plan.start(), done, null, plan.policy(), plan.calendars(), begun, links());
        var forecast =
                FinishForecast.of(reported, Map.of("unsure", new ThreePoint(0, 6 * DAY, 12 * DAY)));
        assertThat(forecast.variance()).isZero();
        assertThat(forecast.probabilityBy(START.plusDays(7))).isEqualTo(1);
        assertThat(forecast.probabilityBy(START.plusDays(6))).isZero();
    }

    @Test
    void aLinkFromStartToStartSkipsThePredecessorsDuration() {
        var links = List.of(new Link("sure", "end", LinkType.SS, 9 * DAY));
        var activities = List.of(new Activity("sure", DAY), new Activity("end", DAY));
        var forecast =
                FinishForecast.of(
                        Networks.continuous(activities, links),
                        Map.of("sure", new ThreePoint(0, DAY, 2 * DAY)));
        assertThat(forecast.path()).containsExactly("sure", "end");
        assertThat(forecast.variance()).isZero();
    }

    private static FinishForecast forecast(
            List<Activity> activities, Map<String, ThreePoint> estimates) {
        return FinishForecast.of(Networks.continuous(activities, links()), estimates);
    }

    private static List<Activity> parallel() {
        return new ArrayList<>(
                List.of(
                        new Activity("sure", 6 * DAY),
                        new Activity("unsure", 6 * DAY),
                        new Activity("end", DAY)));
    }

    private static List<Link> links() {
        return List.of(Link.finishToStart("sure", "end"), Link.finishToStart("unsure", "end"));
    }

    private static long minutes(double days) {
        return Math.round(days * DAY);
    }
}
