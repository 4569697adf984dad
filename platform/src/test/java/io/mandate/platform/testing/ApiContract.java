package io.mandate.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openapitools.openapidiff.core.OpenApiCompare;

/** The committed API description of a service against the one that it really serves. */
public final class ApiContract {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

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
        assertThat(breakages(old, served))
                .as("The API of %s breaks its callers; %s", service, remedy)
                .isEmpty();
        assertThat(served).as(remedy).isEqualTo(old);
    }

    /** Where somebody who keeps to the old description would fail with the new one. */
    public static List<String> breakages(String old, String served) {
        var breakages = new ArrayList<String>();
        lost("", tree(old), tree(served), breakages);
        var difference = OpenApiCompare.fromContents(old, served);
        if (difference.isIncompatible()) {
            difference.getMissingEndpoints().forEach(gone -> breakages.add(gone + " is gone"));
            difference.getChangedOperations().stream()
                    .filter(operation -> operation.isIncompatible())
                    .forEach(
                            changed ->
                                    breakages.add(
                                            changed.getHttpMethod()
                                                    + " "
                                                    + changed.getPathUrl()
                                                    + " is not what it was"));
        }
        return breakages;
    }

    /** A field that is gone is missed in answers and refused in requests; the comparison lets an optional one go. */
    private static void lost(String at, JsonNode old, JsonNode served, List<String> breakages) {
        for (var member : old.properties()) {
            var still = served.get(member.getKey());
            var pointer = at + "/" + member.getKey();
            if (still == null && at.endsWith("/properties")) {
                breakages.add(pointer + " is gone");
            } else if (still != null) {
                lost(pointer, member.getValue(), still, breakages);
            }
        }
    }

    private static JsonNode tree(String text) {
        try {
            return YAML.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
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
