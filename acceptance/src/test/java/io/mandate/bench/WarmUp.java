package io.mandate.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Work that is not measured, a minute at a time, until the compilers of all parts and of this process
 * rest, as on a server that has run for a while: on two processors they compete with what they compile.
 */
record WarmUp(Site site) {
    private static final Duration TURN = Duration.ofMinutes(1);

    /** Of one processor, over a whole turn. */
    private static final double AT_REST = 0.05;

    private static final int MOST_TURNS = 15;
    private static final double TICKS_PER_SECOND = 100;

    /** What repeats for so long. */
    @FunctionalInterface
    interface Work {
        void repeat(Duration time) throws Exception;
    }

    /** How it went, in words. */
    String by(String name, Work work) throws Exception {
        double share = 1;
        int turns = 0;
        while (share > AT_REST && turns < MOST_TURNS) {
            var before = compilers();
            work.repeat(TURN);
            share = seconds(before, compilers()) / TURN.toSeconds();
            turns++;
        }
        return "Warm-up of %s: %d min; compilers took %.1f %% of a processor in the last."
                .formatted(name, turns, 100 * share);
    }

    private static double seconds(Map<Path, Long> before, Map<Path, Long> after) {
        return after.entrySet().stream()
                        .mapToLong(each -> each.getValue() - before.getOrDefault(each.getKey(), 0L))
                        .sum()
                / TICKS_PER_SECOND;
    }

    /** What each compiling thread has used, in ticks. */
    private Map<Path, Long> compilers() throws IOException {
        var found = new HashMap<Path, Long>();
        for (var process : processes()) {
            try (var threads = Files.list(Path.of("/proc/%d/task".formatted(process.pid())))) {
                for (var thread : threads.toList()) {
                    note(thread, found);
                }
            }
        }
        return found;
    }

    private List<ProcessHandle> processes() {
        var parts = site.state().parts().stream().flatMap(part -> part.process().alive().stream());
        return Stream.concat(parts, Stream.of(ProcessHandle.current())).toList();
    }

    /** A thread may have ended meanwhile; its line is "number (name) state ...", times being the 14th and 15th. */
    private static void note(Path thread, Map<Path, Long> into) throws IOException {
        var stat = thread.resolve("stat");
        if (!Files.exists(stat)) {
            return;
        }
        var line = Files.readString(stat);
        var name = line.substring(line.indexOf('(') + 1, line.lastIndexOf(')'));
        if (name.startsWith("C1 Compiler") || name.startsWith("C2 Compiler")) {
            var rest = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
            into.put(thread, Long.parseLong(rest[11]) + Long.parseLong(rest[12]));
        }
    }
}
