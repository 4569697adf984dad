package io.mandate.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The committed contracts: {@code contracts/events/<topic>/<type>.schema.json} and samples beside them. */
public final class ContractFiles {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS =
            JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private ContractFiles() {}

    /** The folder {@code contracts} of this repository. */
    public static Path contracts() {
        var start = Path.of(System.getProperty("mandate.root", ".")).toAbsolutePath().normalize();
        for (var folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("contracts"))) {
                return folder.resolve("contracts");
            }
        }
        throw new IllegalStateException("no folder 'contracts' at or above " + start);
    }

    /** The schema of an event type. */
    public static JsonSchema schemaOf(String type) {
        var found = files(type + ".schema.json");
        assertThat(found).as("schema of %s", type).hasSize(1);
        return schema(found.getFirst());
    }

    /** The schema in a file. */
    public static JsonSchema schema(Path file) {
        return SCHEMAS.getSchema(SchemaLocation.of(file.toUri().toString()), STRICT);
    }

    /** A schema that is part of another document. */
    static JsonSchema schema(JsonNode node) {
        return SCHEMAS.getSchema(node, STRICT);
    }

    /** The samples of an event type: {@code <type>.json} and {@code <type>.<variant>.json}. */
    public static List<JsonNode> samplesOf(String type) {
        var found =
                files("").stream()
                        .filter(file -> file.getParent().endsWith("samples"))
                        .filter(file -> isSample(file.getFileName().toString(), type))
                        .map(ContractFiles::read)
                        .toList();
        assertThat(found).as("samples of %s", type).isNotEmpty();
        return found;
    }

    /** What is wrong with a value by its type's schema. */
    public static List<String> flaws(String type, JsonNode value) {
        return schemaOf(type).validate(value).stream().map(ValidationMessage::getMessage).toList();
    }

    /** Fails unless the record on the topic is what the contract promises: value, headers and key. */
    public static void assertKeepsContract(SentEvent event) {
        assertThat(EventFlaws.of(Document.COMMITTED, event)).as("%s", event.data()).isEmpty();
    }

    private static boolean isSample(String name, String type) {
        return name.equals(type + ".json")
                || (name.startsWith(type + ".") && name.endsWith(".json"));
    }

    private static List<Path> files(String name) {
        try (Stream<Path> all = Files.walk(contracts().resolve("events"))) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> name.isEmpty() || file.getFileName().toString().equals(name))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Document {
        private static final AsyncApi COMMITTED = AsyncApi.committed();
    }
}
