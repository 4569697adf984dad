package io.mandate.project.schedule.network;

import static io.mandate.project.schedule.network.Network.ALWAYS;
import static io.mandate.project.schedule.network.Network.NEVER;
import static io.mandate.project.schedule.network.Network.minuteOr;

import java.util.Arrays;
import java.util.List;

/** What constraints and deadlines say about each activity's own ends, whatever its links say. */
final class Limits {
    final long[] startAfter;
    final long[] finishAfter;
    final long[] startBefore;
    final long[] finishBefore;

    Limits(List<Activity> activities, long earliest) {
        startAfter = filled(activities.size(), earliest);
        finishAfter = filled(activities.size(), ALWAYS);
        startBefore = filled(activities.size(), NEVER);
        finishBefore = filled(activities.size(), NEVER);
        for (int at = 0; at < activities.size(); at++) {
            limit(at, activities.get(at));
        }
    }

    /** A constraint on the start of what has begun is history. */
    private void limit(int at, Activity activity) {
        var kind = activity.constraint().kind();
        long date = minuteOr(activity.constraint().date(), ALWAYS);
        boolean open = activity.progress().actualStart() == null;
        if (open && kind.delaysStart()) {
            startAfter[at] = Math.max(startAfter[at], date);
        }
        if (open && kind.limitsStart()) {
            startBefore[at] = date;
        }
        if (kind.delaysFinish()) {
            finishAfter[at] = date;
        }
        if (kind.limitsFinish()) {
            finishBefore[at] = date;
        }
        finishBefore[at] = Math.min(finishBefore[at], minuteOr(activity.deadline(), NEVER));
    }

    private static long[] filled(int size, long value) {
        var array = new long[size];
        Arrays.fill(array, value);
        return array;
    }
}
