package io.mandate.platform.problem;

import static io.mandate.platform.problem.CommonProblem.MALFORMED_JSON;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.List;
import java.util.stream.Collectors;

/** Says where in a body the JSON is wrong, without a Java name. */
public final class JsonProblem {
    /** The pointer to a whole document (RFC 6901). */
    private static final String WHOLE = "";

    private JsonProblem() {}

    public static ProblemException of(JsonProcessingException e) {
        if (e instanceof JsonMappingException mapping) {
            var detail = detail(mapping);
            return new ProblemException(
                    MALFORMED_JSON, detail, List.of(new FieldError(pointer(mapping), detail)));
        }
        var where = e.getLocation();
        var place =
                where == null
                        ? ""
                        : " at line %d, column %d"
                                .formatted(where.getLineNr(), where.getColumnNr());
        var detail = "The body is not well-formed JSON" + place;
        return new ProblemException(MALFORMED_JSON, detail, List.of(new FieldError(WHOLE, detail)));
    }

    private static String pointer(JsonMappingException e) {
        return e.getPath().stream().map(JsonProblem::segment).collect(Collectors.joining());
    }

    private static String segment(JsonMappingException.Reference step) {
        var name = step.getFieldName();
        return "/"
                + (name == null
                        ? String.valueOf(step.getIndex())
                        : name.replace("~", "~0").replace("/", "~1"));
    }

    private static String detail(JsonMappingException e) {
        return switch (e) {
            case UnrecognizedPropertyException _ -> "is not a known field";
            case InvalidTypeIdException _ -> "is not one of the known kinds";
            case InvalidFormatException format
                    when format.getTargetType() != null && format.getTargetType().isEnum() ->
                    "must be one of "
                            + List.of(format.getTargetType().getEnumConstants()).stream()
                                    .map(String::valueOf)
                                    .collect(Collectors.joining(", "));
            case ValueInstantiationException rule
                    when rule.getCause() instanceof IllegalArgumentException cause
                            && cause.getMessage() != null ->
                    cause.getMessage();
            case JsonMappingException limit
                    when limit.getCause() instanceof StreamConstraintsException ->
                    "is too long, or nested too deeply";
            default -> "does not have the expected form";
        };
    }
}
