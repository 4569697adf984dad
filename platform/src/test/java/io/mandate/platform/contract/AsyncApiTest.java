package io.mandate.platform.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.local.Service;
import io.mandate.platform.event.EventHeaders;
import io.mandate.platform.testing.AsyncApi;
import io.mandate.platform.testing.AsyncApi.Channel;
import io.mandate.platform.testing.ContractFiles;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code contracts/asyncapi.yaml} says what the code does, and nothing else. */
class AsyncApiTest {
    private static final Pattern ROW =
            Pattern.compile("\\| `(mandate\\.[^`]+)` \\| [^|]+ \\| [^|]+ \\|");

    private final AsyncApi document = AsyncApi.committed();
    private final List<Configuration> services = Configuration.ofAllServices();

    @Test
    void everyServiceHasItsTopicOfEvents() {
        assertThat(services).hasSizeGreaterThan(3);
        assertThat(topics(name -> name.endsWith(".events.v1")))
                .isEqualTo(
                        services.stream().map(Configuration::sendsTo).collect(Collectors.toSet()));
    }

    @Test
    void everyKindOfAggregateHasItsTopicOfStates() {
        assertThat(topics(name -> name.endsWith(".state.v1")))
                .isEqualTo(Set.copyOf(Service.stateTopics()));
    }

    @Test
    void whoReadsATopicHasATopicForItsDeadLetters() {
        var wanted = new TreeSet<String>();
        for (var service : services) {
            service.reads().forEach(topic -> wanted.add(topic + "." + service.service() + ".dlq"));
        }

        assertThat(topics(name -> name.endsWith(".dlq"))).isEqualTo(wanted);
    }

    @Test
    void nobodyReadsATopicThatIsNotDescribed() {
        assertThat(services)
                .allSatisfy(
                        service ->
                                assertThat(document.topics().keySet())
                                        .containsAll(service.reads()));
    }

    @Test
    void everyTypeHasItsSchemaInTheFolderOfItsTopic() {
        document.topics().forEach(this::assertSchemas);
    }

    @Test
    void everySchemaBelongsToAType() throws IOException {
        try (Stream<Path> files = Files.walk(ContractFiles.contracts().resolve("events"))) {
            var schemas = files.filter(file -> file.toString().endsWith(".schema.json"));
            assertThat(schemas.map(AsyncApiTest::type))
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(document.types());
        }
    }

    @Test
    void everyTypeHasARowInTheTableOfKeysAndSequences() {
        var rows = ROW.matcher(document.description()).results().map(row -> row.group(1)).toList();

        assertThat(rows).containsExactlyInAnyOrderElementsOf(document.types());
    }

    @Test
    void theHeadersAreThoseThatTheCodeKnows() {
        var known =
                Arrays.stream(EventHeaders.class.getFields())
                        .map(AsyncApiTest::value)
                        .collect(Collectors.toSet());

        for (var type : document.types()) {
            var message = document.topics().get(document.topicOf(type)).messages().get(type);
            var expected = new HashSet<>(known);
            if (type.endsWith(".state.v1")) {
                expected.remove(EventHeaders.EFFECTIVE_ON);
            }
            assertThat(message.headerNames()).as(type).isEqualTo(expected);
        }
    }

    private void assertSchemas(String topic, Channel channel) {
        for (var type : document.types(topic)) {
            var message = channel.messages().get(type);
            assertThat(message.schemaFormat()).isEqualTo("application/schema+json;version=2020-12");
            assertThat(message.schema()).exists().hasParent(folder(topic));
            assertThat(ContractFiles.schema(message.schema()).getSchemaNode().path("$id").asText())
                    .isEqualTo(EventHeaders.dataSchema(type));
        }
    }

    private Set<String> topics(Predicate<String> wanted) {
        return new HashSet<>(document.topics().keySet().stream().filter(wanted).toList());
    }

    private static Path folder(String topic) {
        return ContractFiles.contracts().resolve("events").resolve(topic);
    }

    private static String type(Path schema) {
        return schema.getFileName().toString().replace(".schema.json", "");
    }

    private static String value(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
