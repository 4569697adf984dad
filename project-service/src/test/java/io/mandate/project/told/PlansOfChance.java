package io.mandate.project.told;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mandate.project.schedule.network.ConstraintKind;
import io.mandate.project.schedule.network.LagCalendar;
import io.mandate.project.schedule.network.LinkType;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Random;

/** Plans made by chance from a seed: two calendars with holidays, all kinds of links, constraints and progress. */
final class PlansOfChance {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ACTIVITIES = 40;
    private static final int BEGUN = 14;
    private static final LocalDateTime START = LocalDateTime.parse("2027-01-04T08:00");
    private static final LocalDateTime DATA_DATE = LocalDateTime.parse("2027-01-20T11:30");
    private static final String CALENDARS =
            """
            [{"id": "site", "name": "The site", "week": {%1$s},
              "exceptions": [{"from": "2027-01-12", "to": "2027-01-13"}, {"from": "2027-02-08", "to": "2027-02-14"}]},
             {"id": "office", "week": {"MONDAY": %2$s, "TUESDAY": %2$s, "WEDNESDAY": %2$s, "THURSDAY": %2$s, "SUNDAY": []},
              "exceptions": [{"from": "2027-01-23", "to": "2027-01-23", "shifts": [{"from": "09:00", "to": "13:00"}]},
                             {"from": "2027-01-06", "to": "2027-01-06"}]}]\
            """
                    .formatted(
                            nights("MONDAY", "TUESDAY", "WEDNESDAY", "FRIDAY", "SATURDAY"),
                            "[{\"from\": \"08:00\", \"to\": \"12:00\"}, {\"from\": \"12:45\", \"to\": \"16:45\"}]");

    private final Random random;

    private PlansOfChance(long seed) {
        random = new Random(seed);
    }

    private static String nights(String... days) {
        return "\"%s\": [{\"from\": \"06:00\", \"to\": \"14:00\"}, {\"from\": \"22:00\", \"to\": \"00:00\"}]"
                .formatted(
                        String.join(
                                "\": [{\"from\": \"06:00\", \"to\": \"14:00\"}, {\"from\": \"22:00\", \"to\": \"00:00\"}], \"",
                                days));
    }

    /** One that goes by this rule of progress. */
    static String plan(long seed, String progress) throws JsonProcessingException {
        return new PlansOfChance(seed).make(seed, progress).toString();
    }

    private ObjectNode make(long seed, String progress) throws JsonProcessingException {
        var plan = JSON.createObjectNode().put("start", START.toString());
        plan.put("dataDate", DATA_DATE.toString());
        if (seed % 2 == 0) {
            plan.put("deadline", START.plusDays(40).toString());
        }
        plan.putObject("policy")
                .put("progress", progress)
                .put("lagCalendar", any(LagCalendar.values()).name())
                .put("critical", seed % 3 == 0 ? "LONGEST_PATH" : "FLOAT")
                .put("criticalFloat", random.nextInt(200));
        plan.set("calendars", JSON.readTree(CALENDARS));
        var activities = plan.putArray("activities");
        for (int at = 0; at < ACTIVITIES; at++) {
            add(activities, at);
        }
        link(plan.putArray("links"));
        return plan;
    }

    private void add(ArrayNode activities, int at) {
        long duration = random.nextInt(8) == 0 ? 0 : 15L * (1 + random.nextInt(160));
        var activity = activities.addObject().put("id", "a" + at).put("name", "A " + at);
        activity.put("duration", duration);
        if (random.nextInt(3) > 0) {
            activity.put("calendar", random.nextBoolean() ? "office" : "site");
        }
        if (random.nextInt(3) == 0) {
            constrain(activity.putObject("constraint"), any(ConstraintKind.values()));
        }
        if (random.nextInt(4) == 0) {
            activity.put("deadline", time().toString());
        }
        if (at < BEGUN) {
            report(activity, duration);
        }
    }

    private void constrain(ObjectNode constraint, ConstraintKind kind) {
        constraint.put("kind", kind.name());
        if (kind.needsDate()) {
            constraint.put("date", time().toString());
        }
    }

    private void report(ObjectNode activity, long duration) {
        int far = random.nextInt(3);
        var start = START.plusMinutes(15L * random.nextInt(400));
        if (far == 1) {
            activity.put("actualStart", start.toString()).put("percentComplete", 100);
            activity.put("actualFinish", start.plusHours(random.nextInt(200)).toString());
        } else if (far == 2 && duration > 0) {
            activity.put("actualStart", start.toString());
            activity.put("percentComplete", random.nextInt(100));
            if (random.nextBoolean()) {
                activity.put("remaining", random.nextInt(2000));
            }
        }
    }

    private void link(ArrayNode links) {
        var pairs = new HashSet<String>();
        for (int tries = 0; tries < 2 * ACTIVITIES; tries++) {
            int to = 1 + random.nextInt(ACTIVITIES - 1);
            int from = Math.max(0, to - 1 - random.nextInt(12));
            var type = any(LinkType.values());
            if (pairs.add(from + type.name() + to)) {
                var link = links.addObject().put("from", "a" + from).put("to", "a" + to);
                link.put("type", type.name());
                link.put("lag", random.nextInt(5) < 2 ? 30L * (random.nextInt(65) - 32) : 0);
            }
        }
    }

    private LocalDateTime time() {
        return START.plusMinutes(30L * random.nextInt(48 * 60));
    }

    private <T> T any(T[] all) {
        return all[random.nextInt(all.length)];
    }
}
