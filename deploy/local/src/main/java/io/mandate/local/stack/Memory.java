package io.mandate.local.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Resident memory as the operating system counts it. */
public final class Memory {
    private static final String SHARED_ONCE = "Pss:";
    private static final String RESIDENT = "VmRSS:";

    private Memory() {}

    /**
     * KiB that a process and its descendants hold. Where they are many (PostgreSQL), pages that
     * they share count once if the system tells.
     */
    public static long residentKib(ProcessHandle process) {
        long descendants = process.descendants().count();
        return Stream.concat(Stream.of(process), process.descendants())
                .mapToLong(each -> descendants == 0 ? own(each) : share(each))
                .sum();
    }

    private static long own(ProcessHandle process) {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        return Files.isReadable(status) ? field(status, RESIDENT) : asked(process);
    }

    private static long share(ProcessHandle process) {
        Path rollup = Path.of("/proc", Long.toString(process.pid()), "smaps_rollup");
        long share = Files.isReadable(rollup) ? field(rollup, SHARED_ONCE) : 0;
        return share > 0 ? share : own(process);
    }

    private static long field(Path file, String name) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(name))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | java.io.UncheckedIOException _) {
            return 0; // it has ended meanwhile
        }
    }

    /** Where there is no /proc. */
    private static long asked(ProcessHandle process) {
        try {
            Process ps =
                    new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(process.pid()))
                            .start();
            String answer =
                    new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return answer.isEmpty() ? 0 : Long.parseLong(answer);
        } catch (IOException _) {
            return 0;
        }
    }
}
