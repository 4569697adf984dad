package io.mandate.project.told;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A plan with people, as callers send it: digging has begun, the milestone was reached. */
final class StaffedPlan {
    static final String STAFF =
            """
            "resources": [{"id": "dev", "name": "Developer", "team": "Line 4", "units": "200"},
                          {"id": "sand", "name": "Sand", "kind": "MATERIAL"}],
            "assignments": [{"activity": "dig", "resource": "dev", "units": "50", "work": 720},
                            {"activity": "dig", "resource": "sand", "units": "300"},
                            {"activity": "pour", "resource": "dev"}],\
            """;

    private static final String SHIFTS =
            "[{\"from\": \"08:00\", \"to\": \"12:00\"}, {\"from\": \"13:00\", \"to\": \"17:00\"}]";

    private StaffedPlan() {}

    static String plan(String staff) {
        return """
        {"start": "2027-01-04T08:00:00", "dataDate": "2027-01-05T08:00:00", %1$s
         "calendars": [{"id": "office", "week": {%2$s}}, {"id": "crew", "name": "The crew", "week": {%2$s, "SATURDAY": %3$s}}],
         "wbs": [{"id": "ground", "name": "Ground"}],
         "activities": [
            {"id": "kick", "name": "Kick-off", "duration": 0, "actualStart": "2027-01-04T08:00:00",
             "actualFinish": "2027-01-04T08:00:00", "percentComplete": 100},
            {"id": "dig", "wbs": "ground", "name": "Dig", "duration": 1440, "percentComplete": 30, "calendar": "crew",
             "actualStart": "2027-01-04T08:00:00", "remaining": 960},
            {"id": "pour", "name": "Pour", "duration": 1920,
             "constraint": {"kind": "SNET", "date": "2027-02-01T08:00:00"}},
            {"id": "done", "name": "Done", "duration": 0}],
         "links": [{"from": "kick", "to": "dig"}, {"from": "dig", "to": "pour", "type": "SS", "lag": 60},
                   {"from": "pour", "to": "done"}]}\
        """
                .formatted(
                        staff,
                        Stream.of("MON", "TUES", "WEDNES", "THURS", "FRI")
                                .map(day -> "\"%sDAY\": %s".formatted(day, SHIFTS))
                                .collect(Collectors.joining(", ")),
                        SHIFTS);
    }
}
