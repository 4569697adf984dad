package io.mandate.local.stack;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The last lines of a log, however long it is. */
final class LogTail {
    private static final int BYTES = 16_384;
    private static final int LINES = 20;

    private LogTail() {}

    /** As it is shown to a person. */
    static String told(Path log) {
        return "Last lines of %s:\n  %s".formatted(log, String.join("\n  ", of(log, LINES)));
    }

    static List<String> of(Path log, int lines) {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            int size = (int) Math.min(BYTES, file.length());
            byte[] end = new byte[size];
            file.seek(file.length() - size);
            file.readFully(end);
            List<String> all = new String(end, StandardCharsets.UTF_8).lines().toList();
            return all.subList(Math.max(0, all.size() - lines), all.size());
        } catch (IOException _) {
            return List.of("(no log)");
        }
    }
}
