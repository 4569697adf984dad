package io.mandate.project.exchange.tool;

import io.mandate.project.exchange.file.RemarkCode;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mpxj.Duration;
import org.mpxj.FieldType;
import org.mpxj.Priority;
import org.mpxj.ProjectFile;
import org.mpxj.Resource;
import org.mpxj.Task;
import org.mpxj.TaskMode;

/** Tells of every field that has a value of its own and no place in a plan. */
final class LeftOvers {
    private static final int USUAL_PRIORITY = 500;

    private final List<FieldType> ofTasks;
    private final List<FieldType> ofResources;
    private final Remarks remarks;

    LeftOvers(ProjectFile project, Remarks remarks) {
        this.ofTasks = telling(project.getTasks().getPopulatedFields());
        this.ofResources = telling(project.getResources().getPopulatedFields());
        this.remarks = remarks;
    }

    private static List<FieldType> telling(Set<FieldType> populated) {
        return populated.stream().filter(each -> !KnownFields.isKnown(each.name())).toList();
    }

    void look(Task task) {
        if (task.getSplits() != null && task.getSplits().size() > 1) {
            remarks.of(task, "Splits", RemarkCode.SPLIT_TASK, task.getSplits(), null);
        }
        for (var field : ofTasks) {
            var value = task.getCachedValue(field);
            if (says(value)) {
                remarks.of(task, field.getName(), RemarkCode.FIELD_NOT_KEPT, value, null);
            }
        }
    }

    void look(Resource resource) {
        for (var field : ofResources) {
            var value = resource.getCachedValue(field);
            if (says(value)) {
                remarks.of(resource, field.getName(), RemarkCode.FIELD_NOT_KEPT, value);
            }
        }
    }

    /** Whether a value is more than what a tool puts there by itself. */
    private static boolean says(@Nullable Object value) {
        return switch (value) {
            case null -> false;
            case Boolean flag -> flag;
            case Number number -> number.doubleValue() != 0;
            case Duration duration -> duration.getDuration() != 0;
            case Priority priority -> priority.getValue() != USUAL_PRIORITY;
            case TaskMode mode -> mode == TaskMode.MANUALLY_SCHEDULED;
            case Collection<?> values -> !values.isEmpty();
            case Object other -> !other.toString().isBlank();
        };
    }
}
