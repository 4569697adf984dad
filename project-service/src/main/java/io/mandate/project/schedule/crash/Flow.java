package io.mandate.project.schedule.crash;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The greatest flow through pipes that carry at least and at most so much, by shortest augmenting ways. */
final class Flow {
    static final long UNLIMITED = 1L << 56;

    private final List<List<Pipe>> leaving = new ArrayList<>();
    private final long[] excess;
    private final int nodes;

    /** What a pipe can still take; its twin the other way can give back. */
    private static final class Pipe {
        private final int to;
        private long room;
        private Pipe twin;

        @SuppressWarnings("NullAway.Init") // its twin comes second
        Pipe(int to, long room) {
            this.to = to;
            this.room = room;
        }
    }

    Flow(int nodes) {
        this.nodes = nodes;
        excess = new long[nodes];
        for (int at = 0; at < nodes + 2; at++) {
            leaving.add(new ArrayList<>());
        }
    }

    void pipe(int from, int to, long least, long most) {
        add(from, to, most - least);
        excess[to] += least;
        excess[from] -= least;
    }

    /** False if nothing limits the flow, or if the least cannot be had. */
    boolean maximise(int source, int sink) {
        var back = add(sink, source, UNLIMITED);
        long missing = 0;
        for (int node = 0; node < nodes; node++) {
            if (excess[node] > 0) {
                add(nodes, node, excess[node]);
                missing += excess[node];
            } else if (excess[node] < 0) {
                add(node, nodes + 1, -excess[node]);
            }
        }
        if (push(nodes, nodes + 1) < missing) {
            return false;
        }
        back.room = 0;
        back.twin.room = 0;
        return push(source, sink) < UNLIMITED / 2;
    }

    /** The nodes that more could flow to. */
    boolean[] reachable(int source) {
        var found = new boolean[nodes + 2];
        var way = search(source);
        for (int node = 0; node < found.length; node++) {
            found[node] = node == source || way[node].room > 0;
        }
        return found;
    }

    private Pipe add(int from, int to, long room) {
        var pipe = new Pipe(to, room);
        pipe.twin = new Pipe(from, 0);
        pipe.twin.twin = pipe;
        leaving.get(from).add(pipe);
        leaving.get(to).add(pipe.twin);
        return pipe;
    }

    private long push(int source, int sink) {
        long sum = 0;
        var way = search(source);
        while (way[sink].room > 0 && sum < UNLIMITED / 2) {
            long most = UNLIMITED;
            for (int node = sink; node != source; node = way[node].twin.to) {
                most = Math.min(most, way[node].room);
            }
            for (int node = sink; node != source; node = way[node].twin.to) {
                way[node].room -= most;
                way[node].twin.room += most;
            }
            sum += most;
            way = search(source);
        }
        return sum;
    }

    /** For each node the pipe by which it is reached first; one without room where it is not. */
    private Pipe[] search(int source) {
        var none = new Pipe(source, 0);
        none.twin = none;
        var by = new Pipe[nodes + 2];
        Arrays.fill(by, none);
        var queue = new ArrayDeque<Integer>();
        queue.add(source);
        while (!queue.isEmpty()) {
            for (var pipe : leaving.get(queue.remove())) {
                if (pipe.room > 0 && pipe.to != source && by[pipe.to] == none) {
                    by[pipe.to] = pipe;
                    queue.add(pipe.to);
                }
            }
        }
        return by;
    }
}
