package io.mandate.platform.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Bean Validation's findings as JSON pointers; method and parameter names of ours stay out. */
final class Violations {
    private static final Set<String> BODY = Set.of("request", "patch", "body");

    private Violations() {}

    static List<FieldError> of(ConstraintViolationException e) {
        return e.getConstraintViolations().stream()
                .map(each -> new FieldError(pointer(each.getPropertyPath()), each.getMessage()))
                .sorted(Comparator.comparing(FieldError::pointer).thenComparing(FieldError::detail))
                .toList();
    }

    /** Whether an answer of ours, not the request, broke its constraints. */
    static boolean areOurs(ConstraintViolationException e) {
        return e.getConstraintViolations().stream()
                .map(ConstraintViolation::getPropertyPath)
                .anyMatch(Violations::isAnswer);
    }

    private static boolean isAnswer(Path path) {
        for (var node : path) {
            if (node.getKind() == ElementKind.RETURN_VALUE) {
                return true;
            }
        }
        return false;
    }

    private static String pointer(Path path) {
        var pointer = new StringBuilder();
        var parameter = "";
        for (var node : path) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            }
            if (node.isInIterable()) {
                pointer.append('/').append(place(node));
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.isEmpty() && !parameter.isEmpty() && !BODY.contains(parameter)
                ? "/" + parameter
                : pointer.toString();
    }

    private static Object place(Path.Node node) {
        return node.getIndex() == null ? String.valueOf(node.getKey()) : node.getIndex();
    }
}
