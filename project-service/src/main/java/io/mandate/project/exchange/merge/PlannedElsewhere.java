package io.mandate.project.exchange.merge;

import io.mandate.project.activity.ActivityRow;
import io.mandate.project.exchange.file.ForeignTask;
import io.mandate.project.exchange.file.Remark;
import io.mandate.project.exchange.file.RemarkCode;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the plan's calculation finds other dates than the tool's. */
public final class PlannedElsewhere {
    private PlannedElsewhere() {}

    public static List<Remark> of(List<ActivityRow> rows, Merged merged) {
        var remarks = new ArrayList<Remark>();
        for (var row : rows) {
            var task = merged.tasks().get(row.id());
            if (task != null) {
                compare(remarks, task, "Start", task.start(), row.dates().start());
                compare(remarks, task, "Finish", task.finish(), row.dates().finish());
            }
        }
        return remarks;
    }

    private static void compare(
            List<Remark> remarks,
            ForeignTask task,
            String field,
            @Nullable LocalDateTime theirs,
            LocalDateTime ours) {
        if (theirs != null && !theirs.equals(ours)) {
            remarks.add(Remark.of(task, field, RemarkCode.DATE_DIFFERS, theirs, ours));
        }
    }
}
