package io.mandate.project.exchange.imports;

import io.mandate.platform.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file that was sent, on disk, with its hash. */
record Upload(Path file, long size, String sha256) {
    static Upload to(Path file, InputStream sent) {
        try (var in = new DigestInputStream(sent, MessageDigest.getInstance("SHA-256"))) {
            long size = Files.copy(in, file);
            if (size == 0) {
                throw ProblemException.invalid("", "must be a schedule file");
            }
            var hash = in.getMessageDigest().digest();
            return new Upload(file, size, HexFormat.of().formatHex(hash));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
