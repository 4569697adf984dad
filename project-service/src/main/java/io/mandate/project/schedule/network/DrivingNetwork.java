package io.mandate.project.schedule.network;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All chains that determine the finish, as passages from {@link #SOURCE} to {@link #SINK}. Each
 * activity has a node for its start and one for its finish.
 */
public record DrivingNetwork(int nodes, List<Passage> passages) {
    public static final int SOURCE = 0;
    public static final int SINK = 1;

    /** A way from node to node; through an activity if it is named, else along a link. */
    public record Passage(int from, int to, @Nullable String activity) {}

    public static DrivingNetwork of(Schedule schedule) {
        var network = new Network(schedule);
        var early = new EarlyDates(network);
        var on = LongestChain.of(network, early);
        var passages = new ArrayList<Passage>();
        for (int activity = 0; activity < network.size(); activity++) {
            if (on[activity]) {
                addActivity(network, early, activity, passages);
                addLinks(network, early, activity, passages);
            }
        }
        return new DrivingNetwork(2 * network.size() + 2, passages);
    }

    private static void addActivity(
            Network network, EarlyDates early, int activity, List<Passage> passages) {
        var id = network.activities.get(activity).id();
        passages.add(
                new Passage(
                        start(activity), finish(activity), network.isDone(activity) ? null : id));
        if (early.isHeldByDate(activity)) {
            passages.add(new Passage(SOURCE, start(activity), null));
        }
        if (early.finish[activity] == early.projectFinish()) {
            passages.add(new Passage(finish(activity), SINK, null));
        }
    }

    /** Whoever is held at its finish begins the sooner the longer it takes: no way to shorten. */
    private static void addLinks(
            Network network, EarlyDates early, int activity, List<Passage> passages) {
        var links = network.links;
        for (int number = 0; number < links.incomingCount(activity); number++) {
            int link = links.incoming(activity, number);
            if (early.drives(link)) {
                int before = links.from[link];
                int from = links.type[link].leavesFinish() ? finish(before) : start(before);
                boolean entersStart = links.type[link].entersStart();
                passages.add(
                        new Passage(from, entersStart ? start(activity) : finish(activity), null));
                if (!entersStart) {
                    passages.add(new Passage(finish(activity), start(activity), null));
                }
            }
        }
    }

    private static int start(int activity) {
        return 2 * activity + 2;
    }

    private static int finish(int activity) {
        return 2 * activity + 3;
    }
}
