package io.mandate.project.exchange.imports;

import io.mandate.platform.hash.HashedStream;
import io.mandate.platform.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that was sent, on disk, with its hash. */
record Upload(Path file, long size, String sha256) {
    static Upload to(Path file, InputStream sent) {
        try (var in = new HashedStream(sent)) {
            long size = Files.copy(in, file);
            if (size == 0) {
                throw ProblemException.invalid("", "must be a schedule file");
            }
            return new Upload(file, size, in.sha256());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
