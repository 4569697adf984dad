package io.mandate.project.exchange.merge;

import io.mandate.project.activity.ActivityStatement;
import io.mandate.project.exchange.file.ForeignTask;
import io.mandate.project.exchange.file.ForeignTask.Done;
import io.mandate.project.exchange.file.Remark;
import io.mandate.project.exchange.file.RemarkCode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whose word on progress counts: what was changed here since the last file is owned here. */
final class ProgressMerge {
    private static final int ALL = 100;
    private static final double WHOLE = 100;

    private final List<Remark> remarks;

    ProgressMerge(List<Remark> remarks) {
        this.remarks = remarks;
    }

    Done of(ForeignTask task, @Nullable ActivityStatement present, @Nullable Line last) {
        var theirs = sound(task);
        if (present == null) {
            return theirs;
        }
        var ours = done(present);
        if (ours.equals(theirs)) {
            return ours;
        }
        var before = last == null || last.done() == null ? Done.NOTHING : last.done();
        if (!ours.equals(before)) {
            remark(task, RemarkCode.PROGRESS_KEPT, theirs, ours);
            return ours;
        }
        if (theirs.percent() < ours.percent()) {
            remark(task, RemarkCode.PERCENT_DOES_NOT_FALL, theirs, ours);
            return ours;
        }
        return theirs;
    }

    /** What the file says, if it does not contradict itself; the usual rest is not stated. */
    Done sound(ForeignTask task) {
        var done = task.done();
        var start = done.start();
        if (done.finish() == null) {
            return new Done(done.percent(), start, null, stated(done, task.duration()));
        }
        if (done.percent() != ALL || start == null) {
            remarks.add(
                    Remark.of(
                            task,
                            "PercentComplete",
                            RemarkCode.PERCENT_CORRECTED,
                            done.percent(),
                            ALL));
        }
        return new Done(ALL, start == null ? done.finish() : start, done.finish(), null);
    }

    static Done done(ActivityStatement stated) {
        var done =
                new Done(
                        stated.percentComplete(),
                        stated.actualStart(),
                        stated.actualFinish(),
                        stated.remaining());
        return new Done(
                done.percent(), done.start(), done.finish(), stated(done, stated.duration()));
    }

    private static @Nullable Long stated(Done done, long duration) {
        long usual = Math.round(duration * (ALL - done.percent()) / WHOLE);
        return Objects.equals(done.remaining(), usual) ? null : done.remaining();
    }

    private void remark(ForeignTask task, RemarkCode code, Done theirs, Done ours) {
        remarks.add(Remark.of(task, "PercentComplete", code, text(theirs), text(ours)));
    }

    private static String text(Done done) {
        return "%d %%, %s to %s, %s minutes left"
                .formatted(
                        done.percent(),
                        Objects.requireNonNullElse(done.start(), "?"),
                        Objects.requireNonNullElse(done.finish(), "?"),
                        Objects.requireNonNullElse(done.remaining(), "the usual"));
    }
}
