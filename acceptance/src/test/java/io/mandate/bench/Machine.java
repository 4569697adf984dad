package io.mandate.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What it was measured on. */
final class Machine {
    private Machine() {}

    static String told() {
        return "%d processors (%s), %d GiB, %s %s, Java %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        value("/proc/cpuinfo", "model name"),
                        memoryGib(),
                        System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        System.getProperty("java.vm.version"));
    }

    /** How many processes wanted a processor during the last minute. */
    static String load() {
        return lines("/proc/loadavg")
                .findFirst()
                .map(line -> line.split(" ", 2)[0])
                .orElse("unknown");
    }

    private static long memoryGib() {
        var digits = value("/proc/meminfo", "MemTotal").replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Math.round(Long.parseLong(digits) / 1_048_576.0);
    }

    private static String value(String file, String name) {
        return lines(file)
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("unknown");
    }

    private static Stream<String> lines(String file) {
        try {
            return Files.readAllLines(Path.of(file)).stream();
        } catch (IOException _) {
            return List.<String>of().stream();
        }
    }
}
