package io.mandate.project.schedule.crash;

import static io.mandate.project.schedule.network.Networks.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import io.mandate.platform.problem.FieldError;
import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.testing.PublishedData;
import io.mandate.project.schedule.network.Activity;
import io.mandate.project.schedule.network.CriticalPath;
import io.mandate.project.schedule.network.Link;
import io.mandate.project.schedule.network.Networks;
import io.mandate.project.schedule.network.Schedule;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A unit of time is called a week here, and lasts a day. */
class CrashingTest {
    private static final long WORTH_IN_THE_EXAMPLES = 45_000;

    @TestFactory
    Stream<DynamicTest> thePublishedExamplesHaveTheirCosts() {
        var examples = PublishedData.json("worked-examples/oracles.json").path("schedule");
        return StreamSupport.stream(examples.spliterator(), false)
                .filter(each -> each.has("slopes"))
                .map(each -> dynamicTest(each.path("id").asText(), () -> check(each)));
    }

    private static void check(JsonNode posed) {
        var base =
                posed.has("base")
                        ? PublishedData.workedExample("schedule", posed.path("base").asText())
                        : posed;
        var options = new ArrayList<CrashOption>();
        for (var each : posed.path("slopes").properties()) {
            var slope = each.getValue();
            options.add(
                    new CrashOption(each.getKey(), slope.get(0).asLong(), slope.get(1).asInt()));
        }
        var plan = Crashing.plan(Networks.ofExample(base), options, DAY);
        var expected = posed.path("expected");
        var costs = costsByDuration(plan);
        for (var each : expected.path("cumulativeCost").properties()) {
            assertThat(costs)
                    .containsEntry(Long.parseLong(each.getKey()), each.getValue().asLong());
        }
        if (expected.has("bestDuration")) {
            int best = plan.stepsWorth(WORTH_IN_THE_EXAMPLES);
            assertThat(Networks.days(plan.steps().get(best - 1).finish()))
                    .isEqualTo(expected.path("bestDuration").asDouble());
            assertThat(plan.gain(best, WORTH_IN_THE_EXAMPLES))
                    .isEqualTo(expected.path("netGain").asDouble());
        }
    }

    private static Map<Long, Long> costsByDuration(CrashPlan plan) {
        var costs = new LinkedHashMap<Long, Long>();
        plan.steps()
                .forEach(step -> costs.put((long) Networks.days(step.finish()), step.totalCost()));
        return costs;
    }

    @Test
    void parallelPathsAreCutWhereTheyAreCheapestTogether() {
        var plan =
                Crashing.plan(
                        Networks.continuous(
                                List.of(act("a", 4), act("b", 4), act("end", 3)),
                                List.of(
                                        Link.finishToStart("a", "end"),
                                        Link.finishToStart("b", "end"))),
                        List.of(
                                new CrashOption("a", 10, 2),
                                new CrashOption("b", 20, 2),
                                new CrashOption("end", 25, 1)),
                        DAY);
        assertThat(plan.steps())
                .extracting(CrashStep::shortened)
                .containsExactly(List.of("end"), List.of("a", "b"), List.of("a", "b"));
        assertThat(plan.steps()).extracting(CrashStep::totalCost).containsExactly(25L, 55L, 85L);
    }

    /** First only the path over the bridge is cut; then both banks are, and the bridge need not hurry. */
    @Test
    void aWeekBoughtBeforeIsGivenBackWhereThatIsCheaper() {
        var links =
                List.of(
                        Link.finishToStart("a", "bridge"),
                        Link.finishToStart("bridge", "e"),
                        Link.finishToStart("a", "d"),
                        Link.finishToStart("b", "e"));
        var activities =
                List.of(act("a", 2), act("b", 3), act("bridge", 2), act("d", 3), act("e", 2));
        var options =
                List.of(
                        new CrashOption("a", 40, 1),
                        new CrashOption("bridge", 10, 1),
                        new CrashOption("e", 40, 1));
        var plan = Crashing.plan(Networks.continuous(activities, links), options, DAY);
        assertThat(plan.steps())
                .extracting(CrashStep::shortened)
                .containsExactly(List.of("bridge"), List.of("a", "e"));
        assertThat(plan.steps())
                .extracting(CrashStep::relaxed)
                .containsExactly(List.of(), List.of("bridge"));
        assertThat(plan.steps()).extracting(CrashStep::totalCost).containsExactly(10L, 80L);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void noOtherChoiceOfWeeksIsCheaper(int seed) {
        var random = new Random(seed);
        var activities = new ArrayList<Activity>();
        var options = new ArrayList<CrashOption>();
        var links = new ArrayList<Link>();
        for (int at = 0; at < 6; at++) {
            activities.add(act("a" + at, 2 + random.nextInt(4)));
            options.add(new CrashOption("a" + at, 1 + random.nextInt(50), random.nextInt(3)));
            for (int before = 0; before < at; before++) {
                if (random.nextInt(5) < 2) {
                    links.add(Link.finishToStart("a" + before, "a" + at));
                }
            }
        }
        var posed = Networks.continuous(activities, links);
        var cheapest = new TreeMap<LocalDateTime, Long>();
        tryAll(posed, options, 0, 0, cheapest);
        var plan = Crashing.plan(posed, options, DAY);
        assertThat(plan.steps())
                .allSatisfy(
                        step ->
                                assertThat(cheapest.headMap(step.finish(), true).values())
                                        .allMatch(cost -> cost >= step.totalCost()));
        var soonest = plan.steps().isEmpty() ? plan.finish() : plan.steps().getLast().finish();
        assertThat(cheapest.firstKey()).isEqualTo(soonest);
    }

    private static void tryAll(
            Schedule schedule,
            List<CrashOption> options,
            int next,
            long cost,
            Map<LocalDateTime, Long> cheapest) {
        if (next == options.size()) {
            cheapest.merge(CriticalPath.solve(schedule).finish(), cost, Math::min);
            return;
        }
        var option = options.get(next);
        for (int weeks = 0; weeks <= option.weeks(); weeks++) {
            var others = new ArrayList<>(schedule.activities());
            others.set(next, others.get(next).lasting(others.get(next).duration() - weeks * DAY));
            tryAll(
                    schedule.with(others),
                    options,
                    next + 1,
                    cost + weeks * option.weeklyCost(),
                    cheapest);
        }
    }

    @Test
    void aPlanThatCannotBeShortenedHasNoSteps() {
        var chain = Networks.continuous(List.of(act("a", 4)), List.of());
        assertThat(Crashing.plan(chain, List.of(), DAY).steps()).isEmpty();
        assertThat(Crashing.plan(chain, List.of(), DAY).stepsWorth(100)).isZero();
    }

    @Test
    void optionsMustFitThePlan() {
        refused(new CrashOption("z", 1, 0), "/options/0/activity");
        refused(new CrashOption("a", 1, 5), "/options/0/weeks");
        refused(new CrashOption("a", -1, 1), "/options/0/weeklyCost");
    }

    private static void refused(CrashOption option, String pointer) {
        var chain = Networks.continuous(List.of(act("a", 4)), List.of());
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> Crashing.plan(chain, List.of(option), DAY))
                .satisfies(
                        refusal ->
                                assertThat(refusal.errors())
                                        .extracting(FieldError::pointer)
                                        .containsExactly(pointer));
    }

    private static Activity act(String id, long weeks) {
        return new Activity(id, weeks * DAY);
    }
}
