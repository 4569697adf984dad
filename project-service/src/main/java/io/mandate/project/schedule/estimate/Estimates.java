package io.mandate.project.schedule.estimate;

import io.mandate.project.schedule.network.Activity;
import org.jspecify.annotations.Nullable;

/** What an estimate says about an activity that may have begun: what is done is certain. */
final class Estimates {
    private Estimates() {}

    static Activity expected(Activity activity, @Nullable ThreePoint estimate) {
        return estimate == null ? activity : activity.lasting(Math.round(estimate.expected()));
    }

    /** The variance of what remains: all of it at first, none at the end, by the square of the share between. */
    static double variance(Activity activity, @Nullable ThreePoint estimate) {
        if (estimate == null || estimate.expected() == 0) {
            return 0;
        }
        double share = activity.rest() / estimate.expected();
        double left = activity.progress().actualStart() == null ? 1 : Math.min(1, share);
        return estimate.variance() * left * left;
    }
}
