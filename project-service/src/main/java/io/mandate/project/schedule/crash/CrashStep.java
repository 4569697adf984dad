package io.mandate.project.schedule.crash;

import java.time.LocalDateTime;
import java.util.List;

/**
 * One more week bought.
 *
 * @param gained by how many working minutes the project ends sooner than after the step before
 * @param shortened the activities that are shortened by a week
 * @param relaxed the activities that get a week back that they had given before
 * @param totalCost of this step and all before it
 */
public record CrashStep(
        LocalDateTime finish,
        long gained,
        List<String> shortened,
        List<String> relaxed,
        long cost,
        long totalCost) {}
