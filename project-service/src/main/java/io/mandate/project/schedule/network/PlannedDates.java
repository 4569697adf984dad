package io.mandate.project.schedule.network;

import static io.mandate.project.schedule.network.Network.NEVER;

/** Where the work is put: at its early dates, or at the end of its free float if it is to be late. */
final class PlannedDates {
    final long[] start;
    final long[] finish;
    final long[] freeFloat;

    PlannedDates(Network network, EarlyDates early) {
        start = early.start.clone();
        finish = early.finish.clone();
        freeFloat = new long[network.size()];
        long end = early.projectFinish();
        var room = new Room(network);
        for (int at = network.order.length - 1; at >= 0; at--) {
            int activity = network.order[at];
            room.look(activity, start, finish, end);
            if (isToBeLate(network, activity)) {
                room.limit(
                        NEVER,
                        Math.max(network.limits.finishBefore[activity], early.finish[activity]));
                room.settle(activity);
                if (room.slack(activity, early.finish[activity]) > 0) {
                    put(network, activity, room);
                }
            } else {
                room.settle(activity);
                freeFloat[activity] = room.slack(activity, early.finish[activity]);
            }
        }
    }

    private static boolean isToBeLate(Network network, int activity) {
        return !network.hasBegun(activity)
                && network.activities.get(activity).constraint().kind() == ConstraintKind.ALAP;
    }

    private void put(Network network, int activity, Room room) {
        if (network.isMilestone(activity)) {
            start[activity] = room.finish;
            finish[activity] = room.finish;
            return;
        }
        var calendar = network.calendar[activity];
        long work = calendar.work(room.start);
        start[activity] = calendar.startOf(work);
        finish[activity] = calendar.finishOf(work + network.rest[activity]);
    }
}
