package io.mandate.platform.web;

import static io.mandate.platform.problem.CommonProblem.MALFORMED_JSON;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mandate.platform.problem.JsonProblem;
import io.mandate.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import org.jspecify.annotations.Nullable;

/** Applies a JSON merge patch (RFC 7396): what is absent stays, what is null goes. */
@ApplicationScoped
public class MergePatch {
    /** The media type a PATCH consumes. */
    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private final ObjectMapper json;
    private final Validator validator;

    MergePatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** The patched request, read as strictly and validated as fully as a whole one. */
    public <T> T apply(T current, @Nullable JsonNode patch, Class<T> type) {
        if (patch == null || !patch.isObject()) {
            throw new ProblemException(MALFORMED_JSON, "A merge patch is a JSON object");
        }
        var patched = read(merge(json.valueToTree(current), patch), type);
        var violations = validator.validate(patched);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return patched;
    }

    static JsonNode merge(@Nullable JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        var merged =
                target instanceof ObjectNode object
                        ? object.deepCopy()
                        : JsonNodeFactory.instance.objectNode();
        patch.properties()
                .forEach(
                        field -> {
                            if (field.getValue().isNull()) {
                                merged.remove(field.getKey());
                            } else {
                                merged.set(
                                        field.getKey(),
                                        merge(merged.get(field.getKey()), field.getValue()));
                            }
                        });
        return merged;
    }

    private <T> T read(JsonNode tree, Class<T> type) {
        try {
            return json.treeToValue(tree, type);
        } catch (JsonProcessingException e) {
            throw JsonProblem.of(e);
        }
    }
}
