package io.mandate.project.schedule.network;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A chain of activities that determines the finish of the project. Of several, the one on which the
 * durations that count have the greatest sum: a duration counts where the chain runs through the
 * activity from one end to the other.
 */
public record DrivingPath(List<String> activities, double sum) {
    public static DrivingPath mostOf(Schedule schedule, ToDoubleFunction<Activity> weight) {
        return new Search(schedule, weight).best();
    }

    private static final class Search {
        private static final int NOTHING = -1;

        private final Network network;
        private final EarlyDates early;
        private final ToDoubleFunction<Activity> weight;

        /** The best sum up to the start and up to the finish of each activity, and the link it came by. */
        private final double[] untilStart;

        private final double[] untilFinish;
        private final int[] behind;

        Search(Schedule schedule, ToDoubleFunction<Activity> weight) {
            network = new Network(schedule);
            early = new EarlyDates(network);
            this.weight = weight;
            untilStart = new double[network.size()];
            untilFinish = new double[network.size()];
            behind = new int[network.size()];
        }

        DrivingPath best() {
            int last = NOTHING;
            long end = early.projectFinish();
            for (int activity : network.order) {
                reach(activity);
                if (early.finish[activity] == end && isBetter(activity, last)) {
                    last = activity;
                }
            }
            return last == NOTHING
                    ? new DrivingPath(List.of(), 0)
                    : new DrivingPath(chain(last), untilFinish[last]);
        }

        private boolean isBetter(int activity, int than) {
            return than == NOTHING
                    || untilFinish[activity] > untilFinish[than]
                    || (untilFinish[activity] == untilFinish[than]
                            && id(activity).compareTo(id(than)) < 0);
        }

        private void reach(int activity) {
            double own = weight.applyAsDouble(network.activities.get(activity));
            int byStart = strongest(activity, true);
            int byFinish = strongest(activity, false);
            double start = byStart == NOTHING ? 0 : sum(byStart);
            behind[activity] = byStart;
            untilStart[activity] = start;
            untilFinish[activity] = start + own;
            if (byFinish != NOTHING && (byStart == NOTHING || sum(byFinish) > start + own)) {
                behind[activity] = byFinish;
                untilStart[activity] = sum(byFinish) + own;
                untilFinish[activity] = sum(byFinish);
            }
        }

        private int strongest(int activity, boolean entersStart) {
            var links = network.links;
            int best = NOTHING;
            for (int number = 0; number < links.incomingCount(activity); number++) {
                int link = links.incoming(activity, number);
                if (links.type[link].entersStart() == entersStart
                        && early.drives(link)
                        && (best == NOTHING || beats(link, best))) {
                    best = link;
                }
            }
            return best;
        }

        private boolean beats(int link, int other) {
            return sum(link) > sum(other)
                    || (sum(link) == sum(other)
                            && id(network.links.from[link]).compareTo(id(network.links.from[other]))
                                    < 0);
        }

        private double sum(int link) {
            int from = network.links.from[link];
            return network.links.type[link].leavesFinish() ? untilFinish[from] : untilStart[from];
        }

        private List<String> chain(int last) {
            var chain = new ArrayList<String>();
            chain.add(id(last));
            for (int link = behind[last];
                    link != NOTHING;
                    link = behind[network.links.from[link]]) {
                chain.add(id(network.links.from[link]));
            }
            return chain.reversed();
        }

        private String id(int activity) {
            return network.activities.get(activity).id();
        }
    }
}
