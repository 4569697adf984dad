package io.mandate.project.plan;

import io.mandate.project.activity.ActivityRow;
import io.mandate.project.activity.ActivityStatement;
import io.mandate.project.progress.AsOf;
import io.mandate.project.progress.Earning;
import io.mandate.project.progress.EarningMethod;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The day of which a plan's progress is true: that of its data date. Without one nothing is reported;
 * what changed meanwhile is reported with the next.
 */
record ReportDay(@Nullable LocalDate day, LocalDate today) {
    static ReportDay of(@Nullable LocalDateTime dataDate, LocalDate today) {
        return new ReportDay(dataDate == null ? null : AsOf.day(dataDate), today);
    }

    /** From when on something is not in the plan any more. */
    LocalDate dayOfRemoval() {
        return day == null ? today : day;
    }

    /** With the day of its last report; a level of effort progresses by the data date alone. */
    ActivityRow on(ActivityRow row, @Nullable ActivityRow old) {
        boolean passes = method(row) == EarningMethod.LEVEL_OF_EFFORT && day != null;
        var before = old == null ? null : old.reported().reportedOn();
        return row.earning(row.reported().on(passes || isNew(row, old) ? day : before));
    }

    /** Whether it was not reported as it is. */
    static boolean isNew(ActivityRow row, @Nullable ActivityRow old) {
        return old == null || old.reported().reportedOn() == null || bringsNews(row, old);
    }

    private static boolean bringsNews(ActivityRow row, ActivityRow old) {
        return method(row) != method(old)
                || !row.reported().on(null).equals(old.reported().on(null))
                || !row.stated().progressed().equals(old.stated().progressed())
                || !counts(row.stated()).equals(counts(old.stated()));
    }

    private static EarningMethod method(ActivityRow row) {
        return Earning.methodOf(row.stated().earning());
    }

    private static Earning counts(ActivityStatement stated) {
        return Objects.requireNonNullElse(
                stated.earning(), Earning.by(EarningMethod.PERCENT_COMPLETE));
    }
}
