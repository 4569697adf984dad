package io.mandate.project.schedule.network;

import static io.mandate.project.schedule.network.Network.ALWAYS;

/**
 * The forward pass. Work is done in one go; a finish that a link or a constraint puts into free time
 * stays there, although the work was done before.
 */
final class EarlyDates {
    static final int NOTHING = -1;

    final long[] start;
    final long[] finish;

    /** The link that determines the start, or nothing. */
    final int[] driver;

    private final Network network;

    /** Where the work begins: the amount of work before it or, of a milestone, the time. */
    private final long[] begin;

    /** What each link allows its successor, as time and in the measure of {@link #begin}. */
    private final long[] allowed;

    private final long[] asked;

    EarlyDates(Network network) {
        this.network = network;
        begin = new long[network.size()];
        allowed = new long[network.links.from.length];
        asked = new long[network.links.from.length];
        start = new long[network.size()];
        finish = new long[network.size()];
        driver = new int[network.size()];
        for (int activity : network.order) {
            place(activity);
        }
    }

    long projectFinish() {
        long last = ALWAYS;
        for (long each : finish) {
            last = Math.max(last, each);
        }
        return last;
    }

    private void place(int activity) {
        driver[activity] = NOTHING;
        if (network.isDone(activity)) {
            start[activity] = network.actualStart[activity];
            finish[activity] = network.actualFinish[activity];
            return;
        }
        long until = network.limits.finishAfter[activity];
        long from = Math.max(byDate(activity), fromLinks(activity));
        if (network.heedsLinks[activity]) {
            until = Math.max(until, latestEnd(activity));
        }
        begin[activity] = from;
        if (network.isMilestone(activity)) {
            start[activity] = from;
            finish[activity] = from;
            return;
        }
        var calendar = network.calendar[activity];
        start[activity] = calendar.startOf(from);
        finish[activity] = Math.max(calendar.finishOf(from + network.rest[activity]), until);
    }

    /** What constraints, the data date and the project's start say, as work or, of a milestone, as time. */
    private long byDate(int activity) {
        long from = network.limits.startAfter[activity];
        long until = network.limits.finishAfter[activity];
        if (network.isMilestone(activity)) {
            return Math.max(from, until);
        }
        var calendar = network.calendar[activity];
        long work = calendar.work(from);
        return until == ALWAYS
                ? work
                : Math.max(work, calendar.work(until) - network.rest[activity]);
    }

    /** What the links say, in the same measure; the strongest of them becomes the driver. */
    private long fromLinks(int activity) {
        long strongest = ALWAYS;
        if (!network.heedsLinks[activity]) {
            return strongest;
        }
        var links = network.links;
        for (int number = 0; number < links.incomingCount(activity); number++) {
            int link = links.incoming(activity, number);
            allowed[link] = allow(link);
            asked[link] = measure(link, activity);
            if (asked[link] > strongest
                    || (asked[link] == strongest && comesBefore(link, driver[activity]))) {
                strongest = asked[link];
                driver[activity] = link;
            }
        }
        if (driver[activity] != NOTHING && strongest < byDate(activity)) {
            driver[activity] = NOTHING;
        }
        return strongest;
    }

    private long measure(int link, int activity) {
        if (network.isMilestone(activity)) {
            return allowed[link];
        }
        long work = network.calendar[activity].work(allowed[link]);
        return network.links.type[link].entersStart() ? work : work - network.rest[activity];
    }

    private long latestEnd(int activity) {
        var links = network.links;
        long until = ALWAYS;
        for (int number = 0; number < links.incomingCount(activity); number++) {
            int link = links.incoming(activity, number);
            if (!links.type[link].entersStart()) {
                until = Math.max(until, allowed[link]);
            }
        }
        return until;
    }

    /** When the link lets its successor begin or end. */
    private long allow(int link) {
        var links = network.links;
        int before = links.from[link];
        long end =
                links.type[link].leavesFinish()
                        ? finish[before]
                        : network.hasBegun(before) ? network.actualStart[before] : start[before];
        return links.allow(link, end);
    }

    /** Whether the activity would begin earlier but for this link and others like it. */
    boolean drives(int link) {
        int activity = network.links.to[link];
        return network.heedsLinks[activity] && asked[link] == begin[activity];
    }

    /** Whether the start could not be earlier whatever the links said. */
    boolean isHeldByDate(int activity) {
        return network.isDone(activity) || byDate(activity) == begin[activity];
    }

    private boolean comesBefore(int link, int other) {
        var links = network.links;
        int by = id(links.from[link]).compareTo(id(links.from[other]));
        return by < 0 || (by == 0 && links.type[link].compareTo(links.type[other]) < 0);
    }

    private String id(int activity) {
        return network.activities.get(activity).id();
    }
}
