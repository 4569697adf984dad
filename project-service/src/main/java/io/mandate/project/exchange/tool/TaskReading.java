package io.mandate.project.exchange.tool;

import static io.mandate.project.exchange.tool.Texts.amount;
import static io.mandate.project.exchange.tool.Texts.minute;
import static io.mandate.project.exchange.tool.Texts.number;
import static java.util.Objects.requireNonNull;

import io.mandate.project.exchange.file.ForeignBaseline;
import io.mandate.project.exchange.file.ForeignTask;
import io.mandate.project.exchange.file.ForeignTask.Done;
import io.mandate.project.exchange.file.RemarkCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mpxj.ChildTaskContainer;
import org.mpxj.Duration;
import org.mpxj.Task;

/** The tasks from top to bottom, without those that are none. */
final class TaskReading {
    private static final int SLOTS = 11;

    private final CalendarReading calendars;
    private final WorkTimes times;
    private final ConstraintReading constraints;
    private final LeftOvers leftOvers;
    private final Remarks remarks;
    private final List<ForeignTask> found = new ArrayList<>();

    TaskReading(CalendarReading calendars, WorkTimes times, LeftOvers leftOvers, Remarks remarks) {
        this.calendars = calendars;
        this.times = times;
        this.constraints = new ConstraintReading(remarks);
        this.leftOvers = leftOvers;
        this.remarks = remarks;
    }

    List<ForeignTask> of(ChildTaskContainer project) {
        read(project, null);
        return List.copyOf(found);
    }

    private void read(ChildTaskContainer container, @Nullable Integer parent) {
        for (var task : container.getChildTasks()) {
            if (isTheProject(task)) {
                read(task, null);
            } else if (isKept(task)) {
                found.add(one(task, parent));
                read(task, task.getUniqueID());
            }
        }
    }

    static boolean isTheProject(Task task) {
        return number(task.getUniqueID()) == 0 && number(task.getOutlineLevel()) == 0;
    }

    private boolean isKept(Task task) {
        if (task.getExternalTask()) {
            remarks.of(task, "ExternalTask", RemarkCode.EXTERNAL_TASK, task.getName(), null);
        } else if (!task.getActive()) {
            remarks.of(task, "Active", RemarkCode.INACTIVE_TASK, task.getName(), null);
        }
        return !task.getNull() && !task.getExternalTask() && task.getActive();
    }

    private ForeignTask one(Task task, @Nullable Integer parent) {
        boolean summary = task.getSummary() || task.hasChildTasks();
        leftOvers.look(task);
        long duration = summary ? 0 : times.minutes(task, "Duration", duration(task));
        if (task.getMilestone() && duration != 0) {
            remarks.of(task, "Milestone", RemarkCode.MILESTONE_WITH_DURATION, "true", "false");
        }
        return new ForeignTask(
                number(task.getID()),
                number(task.getUniqueID()),
                parent,
                Texts.orNull(task.getText(Marks.FIELD)),
                Texts.orNull(task.getName()),
                summary,
                duration,
                summary ? null : calendars.of(task.getCalendar()),
                summary ? constraints.ofSummary(task) : constraints.of(task),
                minute(task.getDeadline()),
                summary ? Done.NOTHING : done(task),
                summary ? null : amount(task.getCost()),
                minute(task.getStart()),
                minute(task.getFinish()),
                summary ? List.of() : baselines(task));
    }

    /** Some tools state what was planned besides what it came to. */
    private static @Nullable Duration duration(Task task) {
        var planned = task.getPlannedDuration();
        return planned == null ? task.getDuration() : planned;
    }

    private Done done(Task task) {
        boolean runs = task.getActualStart() != null && task.getActualFinish() == null;
        return new Done(
                percent(task.getPercentageComplete()),
                minute(task.getActualStart()),
                minute(task.getActualFinish()),
                runs ? times.minutes(task.getRemainingDuration()) : null);
    }

    private static int percent(@Nullable Number stated) {
        return stated == null ? 0 : Math.clamp(Math.round(stated.doubleValue()), 0, 100);
    }

    private List<ForeignBaseline> baselines(Task task) {
        var baselines = new ArrayList<ForeignBaseline>();
        for (int slot = 0; slot < SLOTS; slot++) {
            var start = slot == 0 ? task.getBaselineStart() : task.getBaselineStart(slot);
            var finish = slot == 0 ? task.getBaselineFinish() : task.getBaselineFinish(slot);
            if (start != null && finish != null) {
                var cost = slot == 0 ? task.getBaselineCost() : task.getBaselineCost(slot);
                var duration =
                        slot == 0 ? task.getBaselineDuration() : task.getBaselineDuration(slot);
                baselines.add(
                        new ForeignBaseline(
                                slot,
                                requireNonNull(minute(start)),
                                requireNonNull(minute(finish)),
                                times.minutes(duration),
                                amount(cost)));
            }
        }
        return baselines;
    }
}
