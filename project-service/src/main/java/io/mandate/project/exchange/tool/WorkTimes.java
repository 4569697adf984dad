package io.mandate.project.exchange.tool;

import io.mandate.project.exchange.file.RemarkCode;
import org.jspecify.annotations.Nullable;
import org.mpxj.Duration;
import org.mpxj.ProjectFile;
import org.mpxj.Task;
import org.mpxj.TimeUnit;

/** Durations of all units as working minutes. */
final class WorkTimes {
    private static final double WHOLE = 1e-6;
    private static final double PERCENT = 100;

    private final ProjectFile project;
    private final Remarks remarks;

    WorkTimes(ProjectFile project, Remarks remarks) {
        this.project = project;
        this.remarks = remarks;
    }

    long minutes(Task task, String field, @Nullable Duration duration) {
        if (duration == null) {
            return 0;
        }
        if (duration.getUnits().isElapsed()) {
            long working = worked(task, duration);
            remarks.of(task, field, RemarkCode.ELAPSED_TIME, duration, working + " minutes");
            return working;
        }
        return whole(task, field, converted(duration));
    }

    /** Minutes without a word about their fractions, as of work that is shared out. */
    @Nullable Long minutes(@Nullable Duration duration) {
        return duration == null ? null : Long.valueOf(Math.round(converted(duration)));
    }

    long lag(Task successor, Task predecessor, @Nullable Duration lag) {
        if (lag == null) {
            return 0;
        }
        boolean percent =
                lag.getUnits() == TimeUnit.PERCENT || lag.getUnits() == TimeUnit.ELAPSED_PERCENT;
        if (percent) {
            var of = minutes(predecessor.getDuration());
            long found = of == null ? 0 : Math.round(of * lag.getDuration() / PERCENT);
            remarks.of(successor, "Lag", RemarkCode.PERCENT_LAG, lag, found + " minutes");
            return found;
        }
        double minutes = converted(lag);
        if (lag.getUnits().isElapsed() && minutes != 0) {
            remarks.of(
                    successor,
                    "Lag",
                    RemarkCode.ELAPSED_TIME,
                    lag,
                    Math.round(minutes) + " minutes");
            return Math.round(minutes);
        }
        return whole(successor, "Lag", minutes);
    }

    private double converted(Duration duration) {
        return duration.convertUnits(TimeUnit.MINUTES, project.getProjectProperties())
                .getDuration();
    }

    private long whole(Task task, String field, double minutes) {
        long rounded = Math.round(minutes);
        if (Math.abs(minutes - rounded) > WHOLE) {
            remarks.of(
                    task,
                    field,
                    RemarkCode.PARTIAL_MINUTES,
                    minutes + " minutes",
                    rounded + " minutes");
        }
        return rounded;
    }

    /** How much of an elapsed duration is working time, where the tool says when it is. */
    private long worked(Task task, Duration elapsed) {
        var calendar = task.getEffectiveCalendar();
        var start = task.getStart();
        var finish = task.getFinish();
        if (calendar == null || start == null || finish == null || finish.isBefore(start)) {
            return Math.round(converted(elapsed));
        }
        return Math.round(calendar.getWork(start, finish, TimeUnit.MINUTES).getDuration());
    }
}
