package io.mandate.acceptance;

import static io.mandate.local.Service.PORTFOLIO;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every engine of the selection works in the packaged service, its native libraries among them. The problems
 * are purses, each with things of its own to buy: what is best in each, trying all, adds up to what is best.
 */
@ExtendWith(RunningMandate.class)
class EnginesStory {
    private static final String MANAGER = "portfolio-manager";

    private final Office office;

    EnginesStory(Pmo pmo) {
        office = Office.opened(pmo);
    }

    private record Thing(int purse, int value, int use) {}

    /** Few limits are searched by Mandate's own tree; under many, clauses are learned where things are few, else it is branch and cut. */
    @ParameterizedTest
    @CsvSource({"3, 10, GLOP + tree", "30, 4, GLOP + CP-SAT", "30, 6, GLOP + SCIP"})
    void everyEngineProvesWhatIsBestAndEveryThingHasItsReason(
            int purses, int each, String engines) {
        var random = new Random(each);
        var things =
                IntStream.range(0, purses * each)
                        .mapToObj(at -> new Thing(at % purses, amount(random), amount(random)))
                        .toList();

        var path = solved(things, purses);
        var found = office.people().get(MANAGER, PORTFOLIO, path);
        var items = office.people().get(MANAGER, PORTFOLIO, path + "/items?limit=200");

        assertThat(found.getString("result.how.engine")).isEqualTo(engines);
        assertThat(found.getString("result.status")).isEqualTo("OPTIMAL");
        assertThat(found.getInt("result.value"))
                .isEqualTo(found.getInt("result.upperBound"))
                .isEqualTo(IntStream.range(0, purses).map(at -> best(in(at, things))).sum());
        assertReasons(things, items.getList("items.chosen"), items.getList("items.reason.text"));
    }

    private static int amount(Random random) {
        return 10 + random.nextInt(90);
    }

    private static List<Thing> in(int purse, List<Thing> things) {
        return things.stream().filter(thing -> thing.purse() == purse).toList();
    }

    /** Half of what all its things would take. */
    private static int content(List<Thing> its) {
        return its.stream().mapToInt(Thing::use).sum() / 2;
    }

    private static int best(List<Thing> its) {
        int best = 0;
        for (int some = 0; some < 1 << its.size(); some++) {
            int value = 0;
            int left = content(its);
            for (int at = 0; at < its.size(); at++) {
                boolean bought = (some >> at & 1) == 1;
                value += bought ? its.get(at).value() : 0;
                left -= bought ? its.get(at).use() : 0;
            }
            best = left < 0 ? best : Math.max(best, value);
        }
        return best;
    }

    /** Posed and solved; answers its path. */
    private String solved(List<Thing> things, int purses) {
        var candidates = new ArrayList<String>();
        for (var thing : things) {
            candidates.add(
                    """
                    {"id": "t%d", "value": "%d", "use": [{"limit": "p%d", "amount": "%d"}]}
                    """
                            .formatted(
                                    candidates.size(), thing.value(), thing.purse(), thing.use()));
        }
        var limits =
                IntStream.range(0, purses)
                        .mapToObj(
                                at ->
                                        "{\"name\": \"p%d\", \"ceiling\": \"%d\"}"
                                                .formatted(at, content(in(at, things))))
                        .collect(Collectors.joining(","));
        var problem =
                "{\"office\": \"%s\", \"candidates\": [%s], \"limits\": [%s]}"
                        .formatted(office.code(), String.join(",", candidates), limits);
        var people = office.people();
        var run = Pmo.of(people.post(MANAGER, PORTFOLIO, "/v1/selection-problems", problem), "id");
        people.succeeds(MANAGER, PORTFOLIO, run);
        return "/v1/selection-problems/" + run;
    }

    /** Who is in is worth it; who is out would take more than is left in its purse. */
    private static void assertReasons(
            List<Thing> things, List<Boolean> bought, List<String> reasons) {
        assertThat(reasons).hasSameSizeAs(things);
        var left = new int[things.size()];
        for (int at = 0; at < things.size(); at++) {
            left[things.get(at).purse()] -= bought.get(at) ? things.get(at).use() : 0;
        }
        for (int at = 0; at < things.size(); at++) {
            var thing = things.get(at);
            int over = thing.use() - left[thing.purse()] - content(in(thing.purse(), things));
            assertThat(reasons.get(at))
                    .contains(
                            bought.get(at)
                                    ? "Worth %d; what it uses".formatted(thing.value())
                                    : "exceed p%d by %d".formatted(thing.purse(), over));
        }
    }
}
