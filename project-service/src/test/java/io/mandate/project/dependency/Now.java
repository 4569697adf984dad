package io.mandate.project.dependency;

import io.mandate.project.ProjectStatus;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Situations in words: a milestone on Tuesday, 12 January 2027, 17:00; an activity that can wait until Friday. */
final class Now {
    static final LocalDateTime TUESDAY = LocalDateTime.parse("2027-01-12T17:00:00");
    static final LocalDateTime FRIDAY = LocalDateTime.parse("2027-01-15T08:00:00");
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private Now() {}

    static Situation usual() {
        return provider(ProjectStatus.ACTIVE);
    }

    static Situation provider(ProjectStatus status) {
        return between(ProjectStatus.ACTIVE, status);
    }

    static Situation between(ProjectStatus receiver, ProjectStatus provider) {
        return new Situation(
                receiver, provider, BERLIN, BERLIN, null, "Install", FRIDAY, "Done", TUESDAY, null);
    }

    static Situation forecast(LocalDateTime finish) {
        return milestone("Done", finish, null);
    }

    static Situation reached(LocalDateTime actual) {
        return milestone("Done", TUESDAY, actual);
    }

    static Situation withoutMilestone() {
        return milestone(null, null, null);
    }

    private static Situation milestone(String name, LocalDateTime finish, LocalDateTime actual) {
        return new Situation(
                ProjectStatus.ACTIVE,
                ProjectStatus.ACTIVE,
                BERLIN,
                BERLIN,
                null,
                "Install",
                FRIDAY,
                name,
                finish,
                actual);
    }

    /** The activity can wait a week longer. */
    static Situation later() {
        return new Situation(
                ProjectStatus.ACTIVE,
                ProjectStatus.ACTIVE,
                BERLIN,
                BERLIN,
                null,
                "Install",
                FRIDAY.plusDays(7),
                "Done",
                TUESDAY,
                null);
    }

    static Situation withoutActivity() {
        return new Situation(
                ProjectStatus.ACTIVE,
                ProjectStatus.ACTIVE,
                BERLIN,
                BERLIN,
                null,
                null,
                null,
                "Done",
                TUESDAY,
                null);
    }

    static Situation acrossZones(String receiver, String provider) {
        return new Situation(
                ProjectStatus.ACTIVE,
                ProjectStatus.ACTIVE,
                ZoneId.of(receiver),
                ZoneId.of(provider),
                null,
                "Install",
                FRIDAY,
                "Done",
                TUESDAY,
                null);
    }
}
