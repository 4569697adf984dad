package io.mandate.project.exchange.tool;

import io.mandate.project.exchange.file.RemarkCode;
import io.mandate.project.schedule.network.Constraint;
import io.mandate.project.schedule.network.ConstraintKind;
import org.mpxj.ConstraintType;
import org.mpxj.Task;

/** The wish about a task's dates. */
final class ConstraintReading {
    private final Remarks remarks;

    ConstraintReading(Remarks remarks) {
        this.remarks = remarks;
    }

    /** A summary has its dates from its parts. */
    Constraint ofSummary(Task task) {
        if (kind(task).needsDate()) {
            remarks.of(
                    task,
                    "ConstraintType",
                    RemarkCode.SUMMARY_CONSTRAINT,
                    task.getConstraintType() + " " + task.getConstraintDate(),
                    null);
        }
        return Constraint.NONE;
    }

    Constraint of(Task task) {
        var type = task.getConstraintType();
        var kind = kind(task);
        if (type == ConstraintType.START_ON || type == ConstraintType.FINISH_ON) {
            remarks.of(task, "ConstraintType", RemarkCode.SOFT_CONSTRAINT, type, kind);
        }
        if (task.getSecondaryConstraintType() != null
                && task.getSecondaryConstraintType() != ConstraintType.AS_SOON_AS_POSSIBLE) {
            remarks.of(
                    task,
                    "SecondaryConstraintType",
                    RemarkCode.SECOND_CONSTRAINT,
                    task.getSecondaryConstraintType() + " " + task.getSecondaryConstraintDate(),
                    null);
        }
        var date = Texts.minute(task.getConstraintDate());
        if (kind.needsDate() && date == null) {
            remarks.of(task, "ConstraintDate", RemarkCode.CONSTRAINT_WITHOUT_DATE, type, null);
            return Constraint.NONE;
        }
        return new Constraint(kind, kind.needsDate() ? date : null);
    }

    private static ConstraintKind kind(Task task) {
        return switch (task.getConstraintType()) {
            case null -> ConstraintKind.ASAP;
            case AS_SOON_AS_POSSIBLE -> ConstraintKind.ASAP;
            case AS_LATE_AS_POSSIBLE -> ConstraintKind.ALAP;
            case START_NO_EARLIER_THAN -> ConstraintKind.SNET;
            case START_NO_LATER_THAN -> ConstraintKind.SNLT;
            case FINISH_NO_EARLIER_THAN -> ConstraintKind.FNET;
            case FINISH_NO_LATER_THAN -> ConstraintKind.FNLT;
            case MUST_START_ON, START_ON -> ConstraintKind.MSO;
            case MUST_FINISH_ON, FINISH_ON -> ConstraintKind.MFO;
        };
    }
}
