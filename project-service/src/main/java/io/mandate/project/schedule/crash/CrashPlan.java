package io.mandate.project.schedule.crash;

import java.time.LocalDateTime;
import java.util.List;

/** The steps by which a project can end sooner, cheapest first. */
public record CrashPlan(LocalDateTime finish, long week, List<CrashStep> steps) {
    /** How many steps are worth it, if each week gained is worth this; the fewest of the best. */
    public int stepsWorth(long perWeek) {
        int best = 0;
        double most = 0;
        for (int at = 1; at <= steps.size(); at++) {
            double gain = gain(at, perWeek);
            if (gain > most) {
                most = gain;
                best = at;
            }
        }
        return best;
    }

    /** What so many steps bring net of their cost. */
    public double gain(int count, long perWeek) {
        if (count == 0) {
            return 0;
        }
        long gained = steps.stream().limit(count).mapToLong(CrashStep::gained).sum();
        return (double) gained * perWeek / week - steps.get(count - 1).totalCost();
    }
}
