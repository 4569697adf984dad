package io.mandate.project.dependency;

import static io.mandate.project.dependency.DependencyExamples.commit;
import static io.mandate.project.dependency.DependencyExamples.heard;
import static io.mandate.project.dependency.DependencyExamples.latePlan;
import static io.mandate.project.dependency.DependencyExamples.manager;
import static io.mandate.project.dependency.DependencyExamples.need;
import static io.mandate.project.dependency.DependencyExamples.one;
import static io.mandate.project.dependency.DependencyExamples.path;
import static io.mandate.project.dependency.DependencyExamples.provider;
import static io.mandate.project.dependency.DependencyExamples.providersPlan;
import static io.mandate.project.dependency.DependencyExamples.receiver;
import static io.mandate.project.dependency.DependencyExamples.request;
import static io.mandate.project.dependency.DependencyExamples.requested;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.platform.testing.Events;
import io.mandate.platform.testing.SentEvent;
import io.mandate.project.RealServers;
import io.mandate.project.Service;
import io.mandate.project.plan.PlanExamples;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Many at once: one wins, nobody waits for one another in a circle, and every project counts its events densely. */
@QuarkusTest
@RealServers
class DependenciesAtOnceTest {
    private static final int MANY = 50;
    private static final int ROUNDS = 6;

    @Test
    void ofManyWhoAskForTheSameAtOnceOneDoes() throws Exception {
        var office = Service.office();
        var receiver = receiver(office);
        var provider = provider(office);

        var answers = atOnce(MANY, _ -> code(request(receiver, provider)));

        assertThat(answers).filteredOn(answer -> answer == 201).hasSize(1);
        assertThat(answers).containsOnly(201, 409);
        assertThat(heard(receiver, 1)).hasSize(1);
    }

    @Test
    void ofManyWhoPromiseAtOnceOneDoes() throws Exception {
        var office = Service.office();
        var receiver = receiver(office);
        var provider = provider(office);
        var id = requested(receiver, provider);

        var answers =
                atOnce(
                        MANY,
                        i -> {
                            var day = "2126-01-%02d".formatted(10 + i % 5);
                            return code(commit(manager(office), provider, id, 1, day));
                        });

        assertThat(answers).filteredOn(answer -> answer == 200).hasSize(1);
        assertThat(answers).containsOnly(200, 412);
        assertThat(heard(provider, 2)).hasSize(2);
    }

    @Test
    void oneOfTwoWhoCloseACircleAtOnceIsRefused() throws Exception {
        var office = Service.office();
        var first = provider(office);
        var second = provider(office);

        var answers = atOnce(2, i -> digs(i == 0 ? second : first, i == 0 ? first : second));

        assertThat(answers).containsExactlyInAnyOrder(201, 422);
    }

    @Test
    void oneOfTwoWhoCloseACircleFromItsOppositeSidesIsRefused() throws Exception {
        var office = Service.office();
        for (int round = 0; round < ROUNDS; round++) {
            var circle = Stream.generate(() -> provider(office)).limit(4).toList();
            assertThat(digs(circle.get(1), circle.get(2))).isEqualTo(201);
            assertThat(digs(circle.get(3), circle.get(0))).isEqualTo(201);

            var answers = atOnce(2, i -> digs(circle.get(2 * i), circle.get(2 * i + 1)));

            assertThat(answers).containsExactlyInAnyOrder(201, 422);
        }
    }

    @Test
    void whoAskOneAnotherAtOnceDoNotWaitForOneAnother() throws Exception {
        var office = Service.office();
        var first = provider(office);
        var second = provider(office);

        var answers =
                atOnce(MANY, i -> digs(i % 2 == 0 ? first : second, i % 2 == 0 ? second : first));

        assertThat(answers).containsOnly(201, 409, 422);
    }

    @Test
    void twoPlansThatChangeAtOnceWhileEachNeedsTheOtherDoNotWaitForOneAnother() throws Exception {
        var office = Service.office();
        var first = provider(office);
        var second = provider(office);
        var needed = needs(first, second);
        var provided = needs(second, first);

        for (int round = 1; round <= ROUNDS; round++) {
            int version = round;
            var plan = round % 2 == 1 ? latePlan() : providersPlan();
            var answers =
                    atOnce(2, i -> code(PlanExamples.put(i == 0 ? first : second, version, plan)));
            assertThat(answers).containsOnly(200);
        }
        PlanExamples.put(first, ROUNDS + 1, latePlan()).statusCode(200);

        Awaitility.await()
                .untilAsserted(
                        () -> {
                            assertThat(conflict(second, provided)).isNotNull();
                            assertThat(conflict(first, needed)).isNull();
                        });
        for (var project : List.of(first, second)) {
            var numbers = numbers(project);
            assertThat(numbers)
                    .isEqualTo(LongStream.rangeClosed(1, numbers.size()).boxed().toList());
        }
    }

    private static int digs(String receiver, String provider) {
        return code(request(receiver, "dig", provider));
    }

    /** The last thing of one waits for the milestone of the other, with a day that only a late plan misses. */
    private static String needs(String receiver, String provider) {
        return Service.admin()
                .body(
                        need(provider)
                                .replace("install", "spare")
                                .replace("\"done\"", "\"done\", \"neededOn\": \"2126-01-17\""))
                .post(path(receiver))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Object conflict(String project, String dependency) {
        return one(project, dependency).extract().path("conflict");
    }

    private static List<Long> numbers(String project) {
        return Events.soFar(event -> project.equals(event.key())).stream()
                .map(SentEvent::sequence)
                .toList();
    }

    private static int code(ValidatableResponse answer) {
        return answer.extract().statusCode();
    }

    private static List<Integer> atOnce(int count, IntFunction<Integer> call) throws Exception {
        var calls =
                IntStream.range(0, count)
                        .<Supplier<Integer>>mapToObj(i -> () -> call.apply(i))
                        .toList();
        try (var threads = Executors.newFixedThreadPool(count)) {
            var started = calls.stream().map(each -> threads.submit(each::get)).toList();
            var answers = new ArrayList<Integer>();
            for (var each : started) {
                answers.add(each.get());
            }
            return answers;
        }
    }
}
