package io.mandate.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openapitools.openapidiff.core.OpenApiCompare;

/** The committed API description of a service against the one that it really serves. */
public final class ApiContract {
    private ApiContract() {}

    /** Fails when callers of the committed description would break, and when it is merely out of date. */
    public static void assertKept(String service, String served) {
        var committed = ContractFiles.contracts().resolve("openapi").resolve(service + ".yaml");
        var fresh = write(Path.of("target", "openapi", service + ".yaml"), served);
        var remedy =
                "%s is out of date: if the change is meant, copy %s over it"
                        .formatted(committed, fresh);
        assertThat(committed).as(remedy).exists();
        var old = read(committed);
        var difference = OpenApiCompare.fromContents(old, served);
        assertThat(difference.isIncompatible())
                .as("The API of %s breaks its callers; %s", service, remedy)
                .isFalse();
        assertThat(served).as(remedy).isEqualTo(old);
    }

    private static Path write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return Files.writeString(file.toAbsolutePath(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
