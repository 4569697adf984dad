package io.mandate.platform.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.mandate.platform.testing.ApiContract;
import io.mandate.platform.testing.ContractFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Changes of a real description that would break its callers are seen, and those that would not are let pass. */
class ApiContractTest {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private String committed;

    @BeforeEach
    void aRealDescription() throws IOException {
        committed =
                Files.readString(
                        ContractFiles.contracts().resolve("openapi/resource-service.yaml"));
    }

    @Test
    void theSameBreaksNobody() throws IOException {
        assertThat(breaks(api -> {})).isEmpty();
    }

    @Test
    void aNewOptionalFieldBreaksNobody() throws IOException {
        assertThat(breaks(api -> text(properties(api, "PersonRequest"), "nickname"))).isEmpty();
    }

    @Test
    void aFieldGoneFromTheAnswerBreaks() throws IOException {
        assertThat(breaks(api -> properties(api, "Person").remove("name"))).isNotEmpty();
    }

    @Test
    void aFieldOfAnotherTypeBreaks() throws IOException {
        assertThat(
                        breaks(
                                api ->
                                        ((ObjectNode) properties(api, "Person").get("name"))
                                                .put("type", "integer")))
                .isNotEmpty();
    }

    @Test
    void aNewRequiredFieldOfTheRequestBreaks() throws IOException {
        assertThat(
                        breaks(
                                api -> {
                                    text(properties(api, "PersonRequest"), "nickname");
                                    ((ArrayNode) schema(api, "PersonRequest").get("required"))
                                            .add("nickname");
                                }))
                .isNotEmpty();
    }

    @Test
    void anOptionalFieldThatBecomesRequiredBreaks() throws IOException {
        assertThat(
                        breaks(
                                api ->
                                        ((ArrayNode) schema(api, "PersonRequest").get("required"))
                                                .add("availableFrom")))
                .isNotEmpty();
    }

    @Test
    void aValueTakenOutOfAnEnumOfARequestBreaks() throws IOException {
        assertThat(breaks(api -> ((ArrayNode) schema(api, "RunState").get("enum")).remove(0)))
                .isNotEmpty();
    }

    @Test
    void anOperationThatIsGoneBreaks() throws IOException {
        assertThat(breaks(api -> ((ObjectNode) api.at("/paths/~1v1~1people")).remove("post")))
                .isNotEmpty();
    }

    private List<String> breaks(Consumer<ObjectNode> change) throws IOException {
        var api = (ObjectNode) YAML.readTree(committed);
        change.accept(api);
        return ApiContract.breakages(committed, YAML.writeValueAsString(api));
    }

    private static ObjectNode schema(ObjectNode api, String name) {
        return (ObjectNode) api.at("/components/schemas/" + name);
    }

    private static ObjectNode properties(ObjectNode api, String name) {
        return (ObjectNode) schema(api, name).get("properties");
    }

    private static void text(ObjectNode properties, String name) {
        properties.putObject(name).put("type", "string");
    }
}
