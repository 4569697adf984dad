package io.mandate.project.schedule.crash;

import io.mandate.project.schedule.network.DrivingNetwork;
import io.mandate.project.schedule.network.Schedule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the cheapest set of activities to shorten so that no path which determines the finish stays as
 * long: a minimal cut. A week that was bought already costs nothing to keep and brings its cost back
 * where the cut runs through it the other way, so it binds the flow from below.
 */
final class CheapestCut {
    private final DrivingNetwork network;
    private final Map<String, CrashOption> options;
    private final Map<String, Integer> taken;

    private CheapestCut(
            DrivingNetwork network, Map<String, CrashOption> options, Map<String, Integer> taken) {
        this.network = network;
        this.options = options;
        this.taken = taken;
    }

    /** Whom to shorten, and who may have a week back. */
    record Cut(List<String> shorten, List<String> relax) {}

    /** Empty if some path cannot be shortened any more. */
    static Optional<Cut> of(
            Schedule schedule, Map<String, CrashOption> options, Map<String, Integer> taken) {
        return new CheapestCut(DrivingNetwork.of(schedule), options, taken).find();
    }

    private Optional<Cut> find() {
        var flow = new Flow(network.nodes());
        for (var passage : network.passages()) {
            var activity = passage.activity();
            if (activity == null) {
                flow.pipe(passage.from(), passage.to(), 0, Flow.UNLIMITED);
            } else {
                flow.pipe(passage.from(), passage.to(), lower(activity), upper(activity));
            }
        }
        return flow.maximise(DrivingNetwork.SOURCE, DrivingNetwork.SINK)
                ? Optional.of(cut(flow.reachable(DrivingNetwork.SOURCE)))
                : Optional.empty();
    }

    private Cut cut(boolean[] near) {
        var shorten = new ArrayList<String>();
        var relax = new ArrayList<String>();
        for (var passage : network.passages()) {
            var activity = passage.activity();
            if (activity != null && near[passage.from()] && !near[passage.to()]) {
                shorten.add(activity);
            }
            boolean isBackward = !near[passage.from()] && near[passage.to()];
            if (activity != null && isBackward && used(activity) > 0) {
                relax.add(activity);
            }
        }
        shorten.sort(null);
        relax.sort(null);
        return new Cut(shorten, relax);
    }

    private int used(String activity) {
        return taken.getOrDefault(activity, 0);
    }

    private long lower(String activity) {
        var option = options.get(activity);
        return option == null || used(activity) == 0 ? 0 : option.weeklyCost();
    }

    private long upper(String activity) {
        var option = options.get(activity);
        return option == null || used(activity) >= option.weeks()
                ? Flow.UNLIMITED
                : option.weeklyCost();
    }
}
