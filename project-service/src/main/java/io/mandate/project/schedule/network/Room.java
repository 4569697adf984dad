package io.mandate.project.schedule.network;

import static io.mandate.project.schedule.network.Network.NEVER;

/** How late an activity may begin and end without moving its successors from given dates. */
final class Room {
    private final Network network;

    /** The latest times that the successors and the end of all leave. */
    long start;

    long finish;

    Room(Network network) {
        this.network = network;
    }

    /** Looks only at the successors: their starts and finishes, and the end of all. */
    void look(int activity, long[] starts, long[] finishes, long end) {
        start = NEVER;
        finish = end;
        var links = network.links;
        for (int number = 0; number < links.outgoingCount(activity); number++) {
            int link = links.outgoing(activity, number);
            int after = links.to[link];
            if (network.heedsLinks[after]) {
                long target = links.type[link].entersStart() ? starts[after] : finishes[after];
                tighten(activity, link, target);
            }
        }
    }

    private void tighten(int activity, int link, long target) {
        long latest = network.links.require(link, target);
        if (network.links.type[link].leavesFinish()) {
            finish = Math.min(finish, latest);
        } else if (!network.hasBegun(activity)) {
            start = Math.min(start, latest);
        }
    }

    /** Keeps the activity's own latest dates, too. */
    void limit(long latestStart, long latestFinish) {
        start = Math.min(start, latestStart);
        finish = Math.min(finish, latestFinish);
    }

    /**
     * Work is done in one go: a limit of the one end is a limit of the other. It begins with a working
     * minute, so a limit in free time means the last one before.
     */
    void settle(int activity) {
        if (network.isMilestone(activity)) {
            start = Math.min(start, finish);
            finish = start;
            return;
        }
        var calendar = network.calendar[activity];
        long length = network.rest[activity];
        long byFinish = calendar.startOf(calendar.work(finish) - length);
        if (start != NEVER) {
            long work = calendar.work(start);
            boolean isFree = calendar.startOf(work) > start;
            start = isFree ? calendar.startOf(work - 1) : start;
            finish = Math.min(finish, calendar.startOf(calendar.work(start) + length));
        }
        start = Math.min(start, byFinish);
    }

    /** By how many working minutes the activity may end later than at this time. */
    long slack(int activity, long actual) {
        var calendar = network.calendar[activity];
        return calendar.work(finish) - calendar.work(actual);
    }
}
