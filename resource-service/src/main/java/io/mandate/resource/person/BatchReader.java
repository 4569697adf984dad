package io.mandate.resource.person;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mandate.platform.problem.FieldError;
import io.mandate.platform.problem.JsonProblem;
import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.security.Caller;
import io.mandate.resource.office.Offices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads each row of a batch by itself, as strictly as a single person. */
@ApplicationScoped
class BatchReader {
    private final ObjectMapper json;
    private final Validator validator;
    private final Caller caller;
    private final Offices offices;

    BatchReader(ObjectMapper json, Validator validator, Caller caller, Offices offices) {
        this.json = json;
        this.validator = validator;
        this.caller = caller;
        this.offices = offices;
    }

    List<BatchRow> read(List<JsonNode> items) {
        var judged = new HashMap<String, List<FieldError>>();
        var refs = new HashSet<ExternalRef>();
        var rows = new ArrayList<BatchRow>();
        for (int i = 0; i < items.size(); i++) {
            rows.add(read(i, items.get(i), judged, refs));
        }
        return rows;
    }

    private BatchRow read(
            int index,
            JsonNode item,
            Map<String, List<FieldError>> judged,
            Set<ExternalRef> earlier) {
        try {
            var request = json.treeToValue(item, PersonRequest.class);
            var violations = validator.validate(request);
            if (!violations.isEmpty()) {
                return new BatchRow.Refused(
                        index, violations.stream().map(BatchReader::error).toList());
            }
            var told = request.toProfile();
            var errors = new ArrayList<>(judged.computeIfAbsent(told.office(), this::judge));
            errors.addAll(repeated(told.refs(), earlier));
            return errors.isEmpty()
                    ? new BatchRow.Newcomer(index, told, request.sourceVersion())
                    : new BatchRow.Refused(index, errors);
        } catch (JsonProcessingException e) {
            return refused(index, JsonProblem.of(e));
        } catch (ProblemException e) {
            return refused(index, e);
        }
    }

    private static BatchRow refused(int index, ProblemException e) {
        return new BatchRow.Refused(
                index, e.errors().isEmpty() ? List.of(new FieldError("", e.detail())) : e.errors());
    }

    private static List<FieldError> repeated(List<ExternalRef> refs, Set<ExternalRef> earlier) {
        return refs.stream()
                .filter(ref -> !earlier.add(ref))
                .map(ref -> new FieldError("/externalRefs", ref + " is in an earlier row"))
                .toList();
    }

    private List<FieldError> judge(String office) {
        try {
            caller.requireScope(office);
            offices.require(office);
            return List.of();
        } catch (ProblemException e) {
            return List.of(new FieldError("/office", e.detail()));
        }
    }

    private static FieldError error(ConstraintViolation<?> violation) {
        var pointer = new StringBuilder();
        for (var node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer.append('/').append(node.getName());
            }
        }
        return new FieldError(pointer.toString(), violation.getMessage());
    }
}
