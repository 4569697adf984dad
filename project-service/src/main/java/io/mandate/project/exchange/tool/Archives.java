package io.mandate.project.exchange.tool;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipInputStream;

/** Looks how much is in an archive before anybody unpacks it. */
final class Archives {
    private static final int MOST_ENTRIES = 2_000;
    private static final int CHUNK = 64 * 1024;

    private final long limit;
    private long total;

    private Archives(long limit) {
        this.limit = limit;
    }

    /** Refuses an archive whose parts are more than this many bytes, or archives themselves. */
    static void check(Path file, long limit) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            if (isArchive(in)) {
                new Archives(limit).check(new ZipInputStream(in));
            }
        }
    }

    private static boolean isArchive(InputStream in) throws IOException {
        in.mark(2);
        boolean found = in.read() == 'P' && in.read() == 'K';
        in.reset();
        return found;
    }

    private void check(ZipInputStream archive) throws IOException {
        var buffer = new byte[CHUNK];
        int entries = 0;
        for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            if (++entries > MOST_ENTRIES) {
                throw new RefusedFileException("The archive has too many entries");
            }
            var path = Path.of(entry.getName()).normalize();
            if (path.isAbsolute() || path.startsWith("..")) {
                throw new RefusedFileException("The archive leads out of itself");
            }
            var inner = new BufferedInputStream(archive);
            if (isArchive(inner)) {
                throw new RefusedFileException("The archive has archives in it");
            }
            for (int read = inner.read(buffer); read >= 0; read = inner.read(buffer)) {
                count(read);
            }
        }
        if (entries == 0) {
            throw new RefusedFileException("The archive cannot be read");
        }
    }

    private void count(int bytes) {
        total += bytes;
        if (total > limit) {
            throw new RefusedFileException(
                    "The archive unpacks to more than %d MB".formatted(limit >> 20));
        }
    }
}
