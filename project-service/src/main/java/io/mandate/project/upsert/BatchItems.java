package io.mandate.project.upsert;

import static io.mandate.platform.problem.CommonProblem.INVALID_REQUEST;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mandate.platform.problem.FieldError;
import io.mandate.platform.problem.JsonProblem;
import io.mandate.platform.problem.ProblemException;
import io.mandate.project.proposal.ProjectRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;

/** Reads one item of a batch as strictly as a request of its own. */
@ApplicationScoped
class BatchItems {
    private final ObjectMapper json;
    private final Validator validator;

    BatchItems(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    ProjectRequest read(JsonNode item) {
        var request = parse(item);
        var errors = validator.validate(request).stream().map(BatchItems::error).toList();
        if (!errors.isEmpty()) {
            throw new ProblemException(INVALID_REQUEST, INVALID_REQUEST.title(), errors);
        }
        return request;
    }

    private ProjectRequest parse(JsonNode item) {
        if (!item.isObject()) {
            throw ProblemException.invalid("", "must be an object");
        }
        try {
            return json.treeToValue(item, ProjectRequest.class);
        } catch (JsonProcessingException e) {
            throw JsonProblem.of(e);
        }
    }

    /** {@code demand[2].hours} is {@code /demand/2/hours}. */
    private static FieldError error(ConstraintViolation<ProjectRequest> violation) {
        var path = violation.getPropertyPath().toString();
        var pointer = "/" + path.replace("[", "/").replace("]", "").replace('.', '/');
        return new FieldError(pointer.replaceAll("/<[^>]*>", ""), violation.getMessage());
    }
}
