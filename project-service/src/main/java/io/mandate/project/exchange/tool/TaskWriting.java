package io.mandate.project.exchange.tool;

import io.mandate.project.exchange.file.ForeignBaseline;
import io.mandate.project.exchange.file.ForeignLink;
import io.mandate.project.exchange.file.ForeignTask;
import io.mandate.project.schedule.network.Constraint;
import io.mandate.project.schedule.network.LinkType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mpxj.ConstraintType;
import org.mpxj.Duration;
import org.mpxj.ProjectFile;
import org.mpxj.Relation;
import org.mpxj.RelationType;
import org.mpxj.Task;
import org.mpxj.TimeUnit;

/** Tasks and links as the tools have them. */
final class TaskWriting {
    private static final double WHOLE = 100;

    private final ProjectFile project;
    private final CalendarWriting calendars;
    private final Map<Integer, Task> written = new HashMap<>();

    TaskWriting(ProjectFile project, CalendarWriting calendars) {
        this.project = project;
        this.calendars = calendars;
    }

    void write(List<ForeignTask> tasks) {
        for (var stated : tasks) {
            var above = stated.parent() == null ? null : written.get(stated.parent());
            var task = above == null ? project.addTask() : above.addTask();
            task.setUniqueID(stated.uid());
            task.setID(stated.row());
            task.setName(stated.name());
            task.setText(Marks.FIELD, stated.mark());
            task.setSummary(stated.summary());
            task.setStart(stated.start());
            task.setFinish(stated.finish());
            task.setDeadline(stated.deadline());
            if (!stated.summary()) {
                fill(task, stated);
            }
            written.put(stated.uid(), task);
        }
    }

    private void fill(Task task, ForeignTask stated) {
        task.setDuration(minutes(stated.duration()));
        task.setMilestone(stated.duration() == 0);
        task.setCalendar(calendars.of(stated.calendar()));
        set(task, stated.constraint());
        task.setCost(stated.cost());
        progress(task, stated);
        for (var baseline : stated.baselines()) {
            set(task, baseline);
        }
    }

    private static void progress(Task task, ForeignTask stated) {
        var done = stated.done();
        task.setPercentageComplete(done.percent());
        task.setActualStart(done.start());
        task.setActualFinish(done.finish());
        long left =
                done.finish() != null
                        ? 0
                        : done.remaining() != null
                                ? done.remaining()
                                : Math.round(stated.duration() * (WHOLE - done.percent()) / WHOLE);
        task.setRemainingDuration(minutes(left));
        if (done.start() != null) {
            task.setActualDuration(minutes(Math.max(0, stated.duration() - left)));
        }
    }

    private static void set(Task task, Constraint constraint) {
        task.setConstraintType(
                switch (constraint.kind()) {
                    case ASAP -> ConstraintType.AS_SOON_AS_POSSIBLE;
                    case ALAP -> ConstraintType.AS_LATE_AS_POSSIBLE;
                    case SNET -> ConstraintType.START_NO_EARLIER_THAN;
                    case SNLT -> ConstraintType.START_NO_LATER_THAN;
                    case FNET -> ConstraintType.FINISH_NO_EARLIER_THAN;
                    case FNLT -> ConstraintType.FINISH_NO_LATER_THAN;
                    case MSO -> ConstraintType.MUST_START_ON;
                    case MFO -> ConstraintType.MUST_FINISH_ON;
                });
        task.setConstraintDate(constraint.date());
    }

    private static void set(Task task, ForeignBaseline baseline) {
        var duration = baseline.duration() == null ? null : minutes(baseline.duration());
        if (baseline.slot() == 0) {
            task.setBaselineStart(baseline.start());
            task.setBaselineFinish(baseline.finish());
            task.setBaselineDuration(duration);
            task.setBaselineCost(baseline.cost());
        } else {
            task.setBaselineStart(baseline.slot(), baseline.start());
            task.setBaselineFinish(baseline.slot(), baseline.finish());
            task.setBaselineDuration(baseline.slot(), duration);
            task.setBaselineCost(baseline.slot(), baseline.cost());
        }
    }

    void link(List<ForeignLink> links) {
        for (var link : links) {
            var successor = written.get(link.to());
            if (successor != null) {
                successor.addPredecessor(
                        new Relation.Builder()
                                .predecessorTask(written.get(link.from()))
                                .type(type(link.type()))
                                .lag(minutes(link.lag())));
            }
        }
    }

    private static RelationType type(LinkType type) {
        return switch (type) {
            case FS -> RelationType.FINISH_START;
            case SS -> RelationType.START_START;
            case FF -> RelationType.FINISH_FINISH;
            case SF -> RelationType.START_FINISH;
        };
    }

    private static Duration minutes(long minutes) {
        return Duration.getInstance((double) minutes, TimeUnit.MINUTES);
    }
}
