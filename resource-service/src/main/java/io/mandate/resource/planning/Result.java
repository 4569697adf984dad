package io.mandate.resource.planning;

import io.mandate.resource.allocation.model.AllocationSolution;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a run has found, and how well that is proven, as it is kept. */
record Result(
        AllocationSolution.Status status,
        long objective,
        long bound,
        double gap,
        List<Stage> stages,
        int assignments,
        int unmetDemands,
        int assignedMinutes,
        int unmetMinutes,
        String engine,
        int seed,
        AllocationSolution.StoppedBy stoppedBy,
        boolean reproducible,
        double seconds) {

    /** One of the goals, in their order; smaller is better and the bound is a floor. */
    @Schema(name = "AllocationStage")
    record Stage(AllocationSolution.Goal goal, long objective, long bound, double gap) {
        static Stage of(AllocationSolution.Stage stage) {
            return new Stage(stage.goal(), stage.objective(), stage.bound(), stage.gap());
        }
    }

    static Result of(AllocationSolution solution) {
        var trail = solution.trail();
        return new Result(
                solution.status(),
                solution.objective(),
                solution.bound(),
                solution.gap(),
                solution.stages().stream().map(Stage::of).toList(),
                solution.assignments().size(),
                solution.unmet().size(),
                solution.assignments().stream().mapToInt(each -> each.minutes()).sum(),
                solution.unmet().stream().mapToInt(each -> each.minutes()).sum(),
                trail.engine(),
                trail.seed(),
                trail.stoppedBy(),
                trail.reproducible(),
                trail.seconds());
    }

    boolean hasPlan() {
        return switch (status) {
            case OPTIMAL, FEASIBLE -> true;
            case INFEASIBLE, UNKNOWN -> false;
        };
    }
}
