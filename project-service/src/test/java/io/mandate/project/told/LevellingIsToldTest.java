package io.mandate.project.told;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.mandate.platform.testing.PublishedData;
import io.mandate.platform.testing.States;
import io.mandate.project.RealServers;
import io.mandate.project.plan.PlanExamples;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who reads nothing but the states has all that it takes to level a plan: needs, what there is, links, calendars, floats. */
@QuarkusTest
@RealServers
class LevellingIsToldTest {
    private static final String CALENDAR =
            """
            [{"id": "office", "week": {"MONDAY": %1$s, "TUESDAY": %1$s, "WEDNESDAY": %1$s, "THURSDAY": %1$s, "FRIDAY": %1$s},
              "exceptions": [{"from": "2027-01-06", "to": "2027-01-06"}, {"from": "2027-02-08", "to": "2027-02-12"}]}]\
            """
                    .formatted(
                            "[{\"from\": \"08:00\", \"to\": \"12:00\"}, {\"from\": \"13:00\", \"to\": \"17:00\"}]");

    @ParameterizedTest
    @CsvSource({"6, optimalDuration", "7, withLimit7"})
    void theBestOfAllOrdersIsThePublishedOne(int limit, String answer) {
        var posed = PublishedData.workedExample("schedule", "L1");
        var base = PublishedData.workedExample("schedule", posed.get("base").asText());
        var heard = new LevellingByListening(planned(work(base, posed), Map.of("R1", limit)));

        var best = new ArrayList<Integer>();
        permute(heard, List.of(), List.copyOf(days(base).keySet()), best);

        assertThat(best.stream().min(Integer::compare))
                .contains(posed.at("/expected/" + answer).asInt());
    }

    private static void permute(
            LevellingByListening heard,
            List<String> chosen,
            List<String> left,
            List<Integer> best) {
        if (left.isEmpty()) {
            best.add(heard.lastDay(heard.level(chosen)));
        }
        for (var next : left) {
            var longer = new ArrayList<>(chosen);
            longer.add(next);
            permute(heard, longer, left.stream().filter(each -> !each.equals(next)).toList(), best);
        }
    }

    @Test
    void aPublishedProjectIsLevelledOverHolidaysWithinWhatThereIs() {
        var lines =
                new String(PublishedData.bytes("psplib/j30/j301_1.sm"), StandardCharsets.UTF_8)
                        .lines()
                        .toList();
        var work = work(lines);
        var limits = new TreeMap<String, Integer>();
        var amounts = lines.get(lines.size() - 2).trim().split("\\s+", -1);
        for (int at = 0; at < amounts.length; at++) {
            limits.put("R" + (at + 1), Integer.valueOf(amounts[at]));
        }
        var heard = new LevellingByListening(planned(work, limits));

        var begins = heard.level(heard.byLateStart());

        assertThat(heard.lastDay(begins)).isBetween(43, 53);
        var used = new HashMap<String, Integer>();
        for (var each : work) {
            int begin = begins.get(each.id());
            assertThat(each.after())
                    .allSatisfy(
                            id ->
                                    assertThat(begins.get(id) + heard.days(id))
                                            .isLessThanOrEqualTo(begin));
            for (int day = begin; day < begin + each.days(); day++) {
                assertThat(heard.date(day))
                        .isNotIn(LocalDate.of(2027, 1, 6), LocalDate.of(2027, 2, 10));
                assertThat(heard.date(day).getDayOfWeek()).isLessThan(DayOfWeek.SATURDAY);
                for (var need : each.needs().entrySet()) {
                    used.merge(need.getKey() + "/" + day, need.getValue(), Integer::sum);
                }
            }
        }
        assertThat(used)
                .allSatisfy(
                        (where, sum) ->
                                assertThat(sum)
                                        .isLessThanOrEqualTo(limits.get(where.substring(0, 2))));
    }

    /** What is to be done in so many days, what for, and with how many of each resource. */
    private record Work(String id, int days, List<String> after, Map<String, Integer> needs) {
        String activity() {
            return "{\"id\": \"%s\", \"name\": \"Work\", \"duration\": %d}"
                    .formatted(id, days * 480);
        }

        List<String> links() {
            return after.stream()
                    .map(each -> "{\"from\": \"%s\", \"to\": \"%s\"}".formatted(each, id))
                    .toList();
        }

        List<String> assignments() {
            return needs.entrySet().stream()
                    .map(
                            each ->
                                    "{\"activity\": \"%s\", \"resource\": \"%s\", \"units\": \"%d\"}"
                                            .formatted(id, each.getKey(), each.getValue() * 100))
                    .toList();
        }
    }

    private static Map<String, Integer> days(JsonNode base) {
        var days = new TreeMap<String, Integer>();
        base.get("activities")
                .properties()
                .forEach(each -> days.put(each.getKey(), each.getValue().asInt()));
        return days;
    }

    private static List<Work> work(JsonNode base, JsonNode posed) {
        var after = new HashMap<String, List<String>>();
        for (var each : base.get("finishToStart")) {
            var ends = each.asText().split("-", 2);
            after.computeIfAbsent(ends[1], _ -> new ArrayList<>()).add(ends[0]);
        }
        return days(base).entrySet().stream()
                .map(
                        each ->
                                new Work(
                                        each.getKey(),
                                        each.getValue(),
                                        after.getOrDefault(each.getKey(), List.of()),
                                        Map.of("R1", posed.get("need").get(each.getKey()).asInt())))
                .toList();
    }

    /** Of a file of PSPLIB with one mode: the lines of successors, then those of durations and requests. */
    private static List<Work> work(List<String> lines) {
        var after = new TreeMap<Integer, List<String>>();
        var work = new ArrayList<Work>();
        boolean requests = false;
        for (var line : lines) {
            requests |= line.startsWith("REQUESTS");
            var cells = line.trim().split("\\s+", -1);
            if (cells.length > 2 && cells[0].matches("\\d+") && cells[1].equals("1") && !requests) {
                for (int at = 3; at < cells.length; at++) {
                    after.computeIfAbsent(Integer.valueOf(cells[at]), _ -> new ArrayList<>())
                            .add(cells[0]);
                }
            } else if (cells.length == 7 && requests && cells[0].matches("\\d+")) {
                var needs = new TreeMap<String, Integer>();
                for (int at = 3; at < cells.length; at++) {
                    if (!cells[at].equals("0")) {
                        needs.put("R" + (at - 2), Integer.valueOf(cells[at]));
                    }
                }
                work.add(
                        new Work(
                                cells[0],
                                Integer.parseInt(cells[2]),
                                after.getOrDefault(Integer.valueOf(cells[0]), List.of()),
                                needs));
            }
        }
        assertThat(work).hasSize(32);
        return work;
    }

    private static String planned(List<Work> work, Map<String, Integer> limits) {
        var project = PlanExamples.project();
        var resources =
                limits.entrySet().stream()
                        .map(
                                each ->
                                        "{\"id\": \"%1$s\", \"name\": \"%1$s\", \"units\": \"%2$d\"}"
                                                .formatted(each.getKey(), each.getValue() * 100))
                        .toList();
        var plan =
                """
                {"start": "2027-01-04T08:00:00", "calendars": %s, "activities": %s, "links": %s, "resources": %s, "assignments": %s}\
                """
                        .formatted(
                                CALENDAR,
                                work.stream().map(Work::activity).toList(),
                                work.stream().flatMap(each -> each.links().stream()).toList(),
                                resources,
                                work.stream()
                                        .flatMap(each -> each.assignments().stream())
                                        .toList());
        PlanExamples.put(project, plan).statusCode(200);
        States.await(state -> state.key().startsWith(project + "/"), work.size() + 1);
        States.told("mandate.plan.state.v1", project, 1);
        return project;
    }
}
