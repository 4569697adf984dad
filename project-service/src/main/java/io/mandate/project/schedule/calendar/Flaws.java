package io.mandate.project.schedule.calendar;

import io.mandate.platform.problem.CommonProblem;
import io.mandate.platform.problem.FieldError;
import io.mandate.platform.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What is wrong with a plan, collected so that all of it can be told at once. */
public final class Flaws {
    private static final int MOST = 100;

    private final List<FieldError> found = new ArrayList<>();

    /** Notes the flaw unless the claim holds. */
    public boolean require(boolean holds, String pointer, String message) {
        if (!holds) {
            found.add(new FieldError(pointer, message));
        }
        return holds;
    }

    /** The same for a field of one row of a list; the pointer is written only where it is needed. */
    public boolean require(boolean holds, Row row, String field, String message) {
        return holds || require(false, row + field, message);
    }

    /** One row of a list, such as {@code /activities/3}. */
    public record Row(String list, int number) {
        @Override
        public String toString() {
            return list + "/" + number;
        }
    }

    /** What is made of the plan, or nothing if that refuses it; then its flaws are among these. */
    public <T> Optional<T> of(Supplier<T> making) {
        try {
            return Optional.of(making.get());
        } catch (ProblemException e) {
            if (e.type() != CommonProblem.INVALID_REQUEST) {
                throw e;
            }
            found.addAll(e.errors());
            return Optional.empty();
        }
    }

    public boolean none() {
        return found.isEmpty();
    }

    /** Refuses the plan if anything was found; very many flaws are told in part. */
    public void refuse() {
        if (!found.isEmpty()) {
            throw new ProblemException(
                    CommonProblem.INVALID_REQUEST,
                    found.size() == 1
                            ? found.getFirst().detail()
                            : "The plan has %d flaws".formatted(found.size()),
                    found.subList(0, Math.min(MOST, found.size())));
        }
    }
}
