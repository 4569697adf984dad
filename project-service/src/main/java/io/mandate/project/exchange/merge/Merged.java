package io.mandate.project.exchange.merge;

import io.mandate.project.exchange.file.ForeignTask;
import io.mandate.project.exchange.file.Remark;
import io.mandate.project.plan.PlanRequest;
import java.util.List;
import java.util.Map;

/**
 * What the plan is to become.
 *
 * @param tasks the lines of the file by the activities that they are
 */
public record Merged(
        PlanRequest request,
        List<Line> lines,
        Map<String, ForeignTask> tasks,
        List<Remark> remarks) {

    /** What an activity is called. */
    public String name(String activity) {
        var task = tasks.get(activity);
        return task == null || task.name() == null ? activity : task.name();
    }
}
