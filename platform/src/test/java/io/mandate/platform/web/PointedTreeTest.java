package io.mandate.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mandate.platform.problem.FieldError;
import io.mandate.platform.problem.JsonProblem;
import java.util.List;
import org.junit.jupiter.api.Test;

class PointedTreeTest {
    private static final String LONG_TEXT = "\"" + "x".repeat(100_001) + "\"";
    private static final String LONG_NUMBER = "1".repeat(101);

    private final ObjectMapper json = new ObjectMapper();

    PointedTreeTest() {
        new StrictJson().customize(json);
    }

    private record Envelope(String to, JsonNode letter) {}

    @Test
    void anOverlongTextIsPointedAt() {
        assertThat(pointer("{\"a\": \"x\", \"b\": " + LONG_TEXT + "}")).isEqualTo("/b");
        assertThat(pointer("{\"a\": {\"b\": [0, {\"c/d\": " + LONG_TEXT + "}]}}"))
                .isEqualTo("/a/b/1/c~1d");
        assertThat(pointer("[\"x\", " + LONG_TEXT + "]")).isEqualTo("/1");
        assertThat(pointer(LONG_TEXT)).isEmpty();
    }

    @Test
    void anOverlongNumberIsPointedAt() {
        assertThat(pointer("{\"a\": {\"b\": " + LONG_NUMBER + "}}")).isEqualTo("/a/b");
        assertThat(pointer("{\"a\": [0, " + LONG_NUMBER + "]}")).isEqualTo("/a/1");
    }

    @Test
    void whereItIsTooDeepIsPointedAt() {
        assertThat(pointer("{\"a\": 1, \"b\": " + "[".repeat(51))).startsWith("/b/0/0/");
        assertThat(pointer("{\"b\":".repeat(51))).startsWith("/b/b/b/");
    }

    @Test
    void anOverlongNameIsBlamedOnItsObjectAndNotOnTheFieldBefore() {
        var name = "\"" + "n".repeat(60_000) + "\"";
        assertThat(pointer("{\"a\": {\"b\": \"x\", " + name + ": 1}}")).isEqualTo("/a");
    }

    @Test
    void insideOfARecordThePointerGoesOn() {
        assertThat(pointer("{\"to\": \"x\", \"letter\": [" + LONG_TEXT + "]}", Envelope.class))
                .isEqualTo("/letter/0");
        assertThat(pointer("{\"to\": \"x\", \"letter\": " + LONG_TEXT + "}", Envelope.class))
                .isEqualTo("/letter");
    }

    @Test
    void whatIsInOrderIsReadAsItIs() throws JsonProcessingException {
        var text = "{\"a\":[1,2.5,\"x\",true,null,{\"b\":{}}]}";
        assertThat(json.readTree(text)).hasToString(text);
        assertThat(json.readValue("{\"letter\": null}", Envelope.class).letter().isNull()).isTrue();
    }

    private String pointer(String text) {
        return pointer(text, JsonNode.class);
    }

    private String pointer(String text, Class<?> type) {
        var failure =
                catchThrowableOfType(
                        JsonProcessingException.class, () -> json.readValue(text, type));
        var problem = JsonProblem.of(failure);
        assertThat(problem.errors())
                .extracting(FieldError::detail)
                .isEqualTo(List.of("is too long, or nested too deeply"));
        return problem.errors().getFirst().pointer();
    }
}
