package io.mandate.project.schedule.network;

/** Which activities determine the finish of the project, by the links that drive the dates back from it. */
final class LongestChain {
    private LongestChain() {}

    static boolean[] of(Network network, EarlyDates early) {
        var on = new boolean[network.size()];
        long end = early.projectFinish();
        for (int at = network.order.length - 1; at >= 0; at--) {
            int activity = network.order[at];
            on[activity] |= early.finish[activity] == end;
            if (on[activity]) {
                markDrivers(network, early, activity, on);
            }
        }
        return on;
    }

    private static void markDrivers(Network network, EarlyDates early, int activity, boolean[] on) {
        for (int number = 0; number < network.links.incomingCount(activity); number++) {
            int link = network.links.incoming(activity, number);
            if (early.drives(link)) {
                on[network.links.from[link]] = true;
            }
        }
    }
}
