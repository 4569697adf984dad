package io.mandate.platform.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * {@code contracts/corpus}: every schema that an event type ever had, {@code <type>/<n>.schema.json}, and records as they were
 * sent under it, {@code <type>/<n>-<name>.json}. Nothing in it ever changes; the next version is added.
 */
public final class Corpus {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
    private static final String SUMS = "SHA256SUMS";

    private final Path folder;
    private final Map<String, List<JsonNode>> archived = new TreeMap<>();

    private Corpus(Path folder) {
        this.folder = folder;
    }

    /** That of this repository. */
    public static Corpus committed() {
        return new Corpus(ContractFiles.contracts().resolve("corpus"));
    }

    /** Another one. */
    public static Corpus in(Path folder) {
        return new Corpus(folder);
    }

    /** Records of a type as they were once sent. */
    public List<SentEvent> records(String type) {
        return files(type).stream()
                .filter(file -> !isSchema(file))
                .map(file -> record(ContractFiles.read(file)))
                .toList();
    }

    /** What a consumer made for an earlier version would not expect; more members than it knows are no surprise. */
    public List<String> surprises(SentEvent event) {
        return event.isTombstone() ? List.of() : surprises(event.type(), event.data());
    }

    /** The same of a value. */
    public List<String> surprises(String type, JsonNode value) {
        return archived.computeIfAbsent(type, this::tolerantSchemas).stream()
                .flatMap(schema -> ContractFiles.schema(schema).validate(value).stream())
                .map(message -> type + ": " + message.getMessage())
                .toList();
    }

    /** What must be added for a type whose schema is new or has changed; nothing if it is complete. */
    public List<String> missing(String type, Path schema) {
        var schemas = files(type).stream().filter(Corpus::isSchema).toList();
        int next = schemas.size() + 1;
        if (schemas.isEmpty()
                || !ContractFiles.read(schemas.getLast()).equals(ContractFiles.read(schema))) {
            return List.of(
                    """
                    %1$s has a schema that is not archived. If the change is additive:
                      cp contracts/%3$s contracts/corpus/%1$s/%2$d.schema.json
                      cp <service>/target/corpus/%1$s/*.json contracts/corpus/%1$s/ # as %2$d-<name>.json: written when the service's tests run
                      cd contracts/corpus && sha256sum */*.json > SHA256SUMS
                    Otherwise it is another type, v2, beside it."""
                            .formatted(type, next, relative(schema)));
        }
        var prefix = schemas.size() + "-";
        return files(type).stream().anyMatch(file -> name(file).startsWith(prefix))
                ? List.of()
                : List.of(
                        "%s has no record in contracts/corpus/%1$s/%s<name>.json: take one from <service>/target/corpus"
                                .formatted(type, prefix));
    }

    /** What is not as it was written down: changed, gone, or not written down. */
    public List<String> tampered() {
        var flaws = new ArrayList<String>();
        var known = sums();
        known.forEach((name, sum) -> check(name, sum, flaws));
        all().map(file -> folder.relativize(file).toString())
                .filter(name -> name.endsWith(".json") && !known.containsKey(name))
                .forEach(name -> flaws.add(name + " is not in " + SUMS + ": add it"));
        return flaws;
    }

    private void check(String name, String sum, List<String> flaws) {
        var file = folder.resolve(name);
        if (!Files.exists(file)) {
            flaws.add(name + " is gone: what was sent once must stay readable");
        } else if (!sha256(text(file)).equals(sum)) {
            flaws.add(name + " has changed: add another file instead");
        }
    }

    /** Writes the fullest and the barest record of each type to {@code target/corpus}, to be taken over from there. */
    static void propose(List<SentEvent> events) {
        var bySize = Comparator.comparingInt(SentEvent::bytes);
        events.stream()
                .map(SentEvent::type)
                .distinct()
                .forEach(
                        type -> {
                            var same =
                                    events.stream()
                                            .filter(event -> type.equals(event.type()))
                                            .toList();
                            propose(same.stream().max(bySize).orElseThrow(), "full");
                            propose(same.stream().min(bySize).orElseThrow(), "bare");
                        });
    }

    private static void propose(SentEvent event, String name) {
        var file = Path.of("target", "corpus", event.type(), name + ".json").toAbsolutePath();
        ObjectNode record = JSON.createObjectNode().put("topic", event.topic());
        record.put("key", event.key());
        record.set("headers", JSON.valueToTree(event.headers()));
        record.set("value", event.data());
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, JSON.writeValueAsString(record) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SentEvent record(JsonNode node) {
        return new SentEvent(
                node.path("topic").asText(),
                node.path("key").asText(),
                0,
                JSON.convertValue(node.path("headers"), TEXTS),
                node.path("value"));
    }

    private List<JsonNode> tolerantSchemas(String type) {
        return files(type).stream()
                .filter(Corpus::isSchema)
                .map(ContractFiles::read)
                .map(Corpus::tolerant)
                .toList();
    }

    /** As consumers read: what they do not know they do not look at. */
    private static JsonNode tolerant(JsonNode schema) {
        if (schema instanceof ObjectNode object) {
            object.remove(List.of("additionalProperties", "$id"));
        }
        schema.forEach(Corpus::tolerant);
        return schema;
    }

    private List<Path> files(String type) {
        return all().filter(file -> name(file.getParent()).equals(type)).toList();
    }

    private Stream<Path> all() {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> sums() {
        var sums = new TreeMap<String, String>();
        text(folder.resolve(SUMS))
                .lines()
                .map(line -> line.split(" +\\*?", 2))
                .forEach(line -> sums.put(line[1], line[0]));
        return sums;
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String relative(Path schema) {
        return ContractFiles.contracts().relativize(schema).toString();
    }

    private static boolean isSchema(Path file) {
        return name(file).endsWith(".schema.json");
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
