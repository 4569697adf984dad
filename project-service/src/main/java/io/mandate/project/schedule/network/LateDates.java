package io.mandate.project.schedule.network;

/** The backward pass: the latest times that neither the project's finish nor a limit forbids. */
final class LateDates {
    final long[] start;
    final long[] finish;

    LateDates(Network network, long end) {
        start = new long[network.size()];
        finish = new long[network.size()];
        var room = new Room(network);
        for (int at = network.order.length - 1; at >= 0; at--) {
            int activity = network.order[at];
            room.look(activity, start, finish, end);
            room.limit(network.limits.startBefore[activity], network.limits.finishBefore[activity]);
            room.settle(activity);
            start[activity] = room.start;
            finish[activity] = room.finish;
        }
    }
}
