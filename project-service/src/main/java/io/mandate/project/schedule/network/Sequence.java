package io.mandate.project.schedule.network;

import io.mandate.platform.problem.FieldError;
import io.mandate.platform.problem.ProblemException;
import io.mandate.project.schedule.PlanProblem;
import java.util.ArrayList;
import java.util.List;

/** An order in which every activity comes after its predecessors; where there is none, the cycle is named. */
final class Sequence {
    private static final int MOST_NAMED = 50;

    private final Links links;
    private final List<Activity> activities;
    private final int[] waiting;

    private Sequence(Links links, List<Activity> activities) {
        this.links = links;
        this.activities = activities;
        waiting = new int[activities.size()];
    }

    static int[] of(Links links, List<Activity> activities) {
        return new Sequence(links, activities).order();
    }

    private int[] order() {
        var order = new int[waiting.length];
        int last = 0;
        for (int at = 0; at < waiting.length; at++) {
            waiting[at] = links.incomingCount(at);
            if (waiting[at] == 0) {
                order[last++] = at;
            }
        }
        for (int at = 0; at < last; at++) {
            for (int number = 0; number < links.outgoingCount(order[at]); number++) {
                int successor = links.to[links.outgoing(order[at], number)];
                if (--waiting[successor] == 0) {
                    order[last++] = successor;
                }
            }
        }
        if (last < order.length) {
            throw cycle();
        }
        return order;
    }

    /** Going back from any activity that still waits, over ones that wait, must come round. */
    private ProblemException cycle() {
        int at = firstWaiting();
        var way = new ArrayList<Integer>();
        var seenAt = new int[waiting.length];
        while (seenAt[at] == 0) {
            way.add(at);
            seenAt[at] = way.size();
            at = links.from[linkFromWaiting(at)];
        }
        var ring = way.subList(seenAt[at] - 1, way.size()).reversed();
        return named(new ArrayList<>(ring));
    }

    private ProblemException named(List<Integer> ring) {
        int first = 0;
        for (int at = 1; at < ring.size(); at++) {
            if (id(ring.get(at)).compareTo(id(ring.get(first))) < 0) {
                first = at;
            }
        }
        var names = new ArrayList<String>();
        for (int at = 0; at <= Math.min(ring.size(), MOST_NAMED); at++) {
            names.add(id(ring.get((first + at) % ring.size())));
        }
        var text = String.join(" → ", names) + (ring.size() > MOST_NAMED ? " → …" : "");
        int last = ring.get((first + ring.size() - 1) % ring.size());
        int closing = linkBetween(last, ring.get(first));
        return new ProblemException(
                PlanProblem.LINKS_FORM_A_CYCLE,
                text,
                List.of(new FieldError("/links/" + closing, "closes the cycle " + text)));
    }

    private String id(int activity) {
        return activities.get(activity).id();
    }

    private int firstWaiting() {
        int first = -1;
        for (int at = 0; at < waiting.length; at++) {
            if (waiting[at] > 0 && (first < 0 || id(at).compareTo(id(first)) < 0)) {
                first = at;
            }
        }
        return first;
    }

    private int linkFromWaiting(int activity) {
        int best = -1;
        for (int number = 0; number < links.incomingCount(activity); number++) {
            int link = links.incoming(activity, number);
            int from = links.from[link];
            if (waiting[from] > 0 && (best < 0 || id(from).compareTo(id(links.from[best])) < 0)) {
                best = link;
            }
        }
        return best;
    }

    private int linkBetween(int from, int to) {
        for (int number = 0; number < links.outgoingCount(from); number++) {
            int link = links.outgoing(from, number);
            if (links.to[link] == to) {
                return link;
            }
        }
        throw new IllegalStateException("no link in the cycle");
    }
}
