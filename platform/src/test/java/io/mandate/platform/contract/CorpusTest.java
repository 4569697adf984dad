package io.mandate.platform.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mandate.platform.testing.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The corpus notices what must not happen to it and to the schemas. */
class CorpusTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TYPE = "mandate.thing.happened.v1";

    @TempDir Path folder;

    private Path schema;

    @BeforeEach
    void aTypeWithOneVersion() throws Exception {
        schema = write(TYPE + "/1.schema.json", schema("name", "colour"));
        write(TYPE + "/1-full.json", "{\"value\": {\"name\": \"a\", \"colour\": \"RED\"}}");
        writeSums();
    }

    @Test
    void whatIsCompleteLacksNothing() {
        assertThat(Corpus.in(folder).missing(TYPE, schema)).isEmpty();
        assertThat(Corpus.in(folder).tampered()).isEmpty();
    }

    @Test
    void aChangedSchemaMustBeArchivedUnderTheNextNumber() throws IOException {
        var changed = write("outside/changed.schema.json", schema("name"));

        assertThat(Corpus.in(folder).missing(TYPE, changed))
                .singleElement()
                .asString()
                .contains("contracts/corpus/%s/2.schema.json".formatted(TYPE));
    }

    @Test
    void aTypeWithoutARecordNeedsOne() throws IOException {
        Files.delete(folder.resolve(TYPE + "/1-full.json"));

        assertThat(Corpus.in(folder).missing(TYPE, schema))
                .singleElement()
                .asString()
                .contains("contracts/corpus/%s/1-<name>.json".formatted(TYPE));
    }

    @Test
    void aChangedFileIsNoticed() throws IOException {
        write(TYPE + "/1-full.json", "{\"value\": {\"name\": \"b\"}}");

        assertThat(Corpus.in(folder).tampered())
                .singleElement()
                .asString()
                .contains("1-full.json has changed");
    }

    @Test
    void aVanishedFileIsNoticed() throws IOException {
        Files.delete(folder.resolve(TYPE + "/1-full.json"));

        assertThat(Corpus.in(folder).tampered())
                .singleElement()
                .asString()
                .contains("1-full.json is gone");
    }

    @Test
    void aFileThatNobodyWroteDownIsNoticed() throws IOException {
        write(TYPE + "/1-more.json", "{}");

        assertThat(Corpus.in(folder).tampered())
                .singleElement()
                .asString()
                .contains("1-more.json is not in SHA256SUMS");
    }

    @Test
    void oneMoreMemberSurprisesNobody() throws IOException {
        assertThat(surprises("{\"name\": \"a\", \"colour\": \"RED\", \"size\": 3}")).isEmpty();
    }

    @Test
    void aMemberThatIsGoneSurprisesAnEarlierReader() throws IOException {
        assertThat(surprises("{\"name\": \"a\"}")).singleElement().asString().contains("colour");
    }

    @Test
    void aValueThatIsNewInAnEnumSurprisesAnEarlierReader() throws IOException {
        assertThat(surprises("{\"name\": \"a\", \"colour\": \"BLUE\"}")).hasSize(1);
    }

    private List<String> surprises(String value) throws IOException {
        JsonNode json = JSON.readTree(value);
        return Corpus.in(folder).surprises(TYPE, json);
    }

    private Path write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private void writeSums() throws Exception {
        var sums = new StringBuilder();
        for (var name : List.of("/1-full.json", "/1.schema.json")) {
            var text = Files.readString(folder.resolve(TYPE + name));
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            sums.append(HexFormat.of().formatHex(digest)).append("  ").append(TYPE + name + "\n");
        }
        write("SHA256SUMS", sums.toString());
    }

    private static String schema(String... required) {
        return """
               {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object",
                "required": ["%s"], "additionalProperties": false,
                "properties": {"name": {"type": "string"}, "colour": {"enum": ["RED", "GREEN"]}}}"""
                .formatted(String.join("\", \"", required));
    }
}
