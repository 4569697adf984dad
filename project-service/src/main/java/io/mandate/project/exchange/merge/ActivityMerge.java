package io.mandate.project.exchange.merge;

import io.mandate.project.activity.ActivityStatement;
import io.mandate.project.exchange.file.ForeignTask;
import io.mandate.project.exchange.file.ForeignTask.Done;
import io.mandate.project.schedule.network.Constraint;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An activity as the file states it, with what only the plan knows of it. */
final class ActivityMerge {
    private final CalendarMerge calendars;

    ActivityMerge(CalendarMerge calendars) {
        this.calendars = calendars;
    }

    /** Where it is and what it is called here. */
    record Place(String id, @Nullable String wbs, String name) {}

    ActivityStatement of(
            ForeignTask task, Place place, Done done, @Nullable ActivityStatement present) {
        return new ActivityStatement(
                place.id(),
                place.wbs(),
                place.name(),
                task.duration(),
                calendar(task, present),
                constraint(task.constraint(), present),
                task.deadline(),
                done.start(),
                done.finish(),
                remaining(done, present),
                done.percent(),
                present == null ? null : present.progressReason(),
                cost(task.cost(), present),
                present == null ? null : present.estimate(),
                present == null ? null : present.earning());
    }

    /** The plan's own calendar may be named or not. */
    private @Nullable String calendar(ForeignTask task, @Nullable ActivityStatement present) {
        var stated = calendars.id(task.calendar());
        var first = calendars.all().isEmpty() ? null : calendars.all().getFirst().id();
        boolean named = present != null && Objects.equals(present.calendar(), first);
        return stated == null && named ? first : stated;
    }

    private static @Nullable Constraint constraint(
            Constraint stated, @Nullable ActivityStatement present) {
        var before = present == null ? null : present.constraint();
        return stated.equals(Constraint.NONE) && before == null ? null : stated;
    }

    private static @Nullable Long remaining(Done done, @Nullable ActivityStatement present) {
        return present != null && ProgressMerge.done(present).equals(done)
                ? present.remaining()
                : done.remaining();
    }

    /** Tools do not tell an unknown amount from none. */
    private static @Nullable BigDecimal cost(
            @Nullable BigDecimal stated, @Nullable ActivityStatement present) {
        var before = present == null ? null : present.cost();
        return stated == null && before != null && before.signum() == 0 ? before : stated;
    }
}
