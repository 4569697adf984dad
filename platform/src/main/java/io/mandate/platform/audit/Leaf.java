package io.mandate.platform.audit;

import io.mandate.platform.hash.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a seal remembers of one record: its id and its hash. */
record Leaf(UUID id, String hash) {

    static Leaf of(AuditRecord stored) {
        return new Leaf(stored.id(), stored.hash());
    }

    static String join(List<Leaf> leaves) {
        return leaves.stream()
                .map(leaf -> leaf.id + " " + leaf.hash)
                .collect(Collectors.joining("\n"));
    }

    static List<Leaf> split(String joined) {
        return joined.lines()
                .map(line -> new Leaf(UUID.fromString(line.substring(0, 36)), line.substring(37)))
                .toList();
    }

    /** The root of the Merkle tree over the leaves; an odd one moves up unpaired. */
    static String root(List<Leaf> leaves) {
        var level = leaves.stream().map(leaf -> Sha256.of("leaf", leaf.id, leaf.hash)).toList();
        while (level.size() > 1) {
            level = above(level);
        }
        return level.isEmpty() ? "" : level.getFirst();
    }

    private static List<String> above(List<String> level) {
        var above = new ArrayList<String>();
        for (int i = 0; i + 1 < level.size(); i += 2) {
            above.add(Sha256.of("node", level.get(i), level.get(i + 1)));
        }
        if (level.size() % 2 == 1) {
            above.add(level.getLast());
        }
        return above;
    }
}
