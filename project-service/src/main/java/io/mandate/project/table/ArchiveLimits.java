package io.mandate.project.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Unpacks an archive to nowhere before anybody else does: what grows too large is refused on the way. */
final class ArchiveLimits {
    private static final long MOST_BYTES = 60_000_000;
    private static final int MOST_ENTRIES = 500;
    private static final int PIECE = 65_536;

    private ArchiveLimits() {}

    static void check(byte[] content) {
        try (var archive = ZipFile.builder().setByteArray(content).get()) {
            var entries = Collections.list(archive.getEntries());
            long bytes = 0;
            for (var entry : entries) {
                try (var unpacked = archive.getInputStream(entry)) {
                    bytes = count(unpacked, bytes, entries.size());
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableException("The file is no workbook: it is no good archive", e);
        }
    }

    private static long count(InputStream unpacked, long before, int entries) throws IOException {
        var piece = new byte[PIECE];
        long bytes = before;
        for (int read = unpacked.read(piece); read >= 0; read = unpacked.read(piece)) {
            bytes += read;
            if (bytes > MOST_BYTES || entries > MOST_ENTRIES) {
                throw new UnreadableException(
                        "The workbook unpacks to more than %d bytes or %d parts: split it"
                                .formatted(MOST_BYTES, MOST_ENTRIES));
            }
        }
        return bytes;
    }
}
