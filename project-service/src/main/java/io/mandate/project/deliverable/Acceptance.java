package io.mandate.project.deliverable;

import io.mandate.platform.problem.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands in the way of accepting a deliverable: criteria whose last result does not do. */
final class Acceptance {
    private Acceptance() {}

    /** The open criteria, with the reason at their places. */
    static List<FieldError> open(
            List<Criterion> criteria, List<Result> last, @Nullable String submitter) {
        var open = new ArrayList<FieldError>();
        for (int at = 0; at < criteria.size(); at++) {
            var criterion = criteria.get(at);
            var obstacle = obstacle(criterion, last, submitter);
            if (obstacle.isPresent()) {
                open.add(
                        new FieldError(
                                "/criteria/" + at, criterion.id() + " " + obstacle.orElseThrow()));
            }
        }
        return open;
    }

    private static Optional<String> obstacle(
            Criterion criterion, List<Result> last, @Nullable String submitter) {
        return last.stream()
                .filter(result -> result.speaksOf(criterion))
                .findFirst()
                .map(result -> flaw(result, submitter))
                .orElse(Optional.of("has no result"));
    }

    private static Optional<String> flaw(Result result, @Nullable String submitter) {
        return switch (result.verdict()) {
            case PASSED -> Optional.empty();
            case FAILED -> Optional.of("failed");
            case WAIVED ->
                    submitter != null && result.isWaivedBy(submitter)
                            ? Optional.of("was waived by who has submitted it")
                            : Optional.empty();
        };
    }
}
