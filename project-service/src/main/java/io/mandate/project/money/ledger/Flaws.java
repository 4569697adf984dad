package io.mandate.project.money.ledger;

import io.mandate.platform.problem.FieldError;
import io.mandate.platform.problem.ProblemException;
import io.mandate.project.money.CostProblem;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with the lines of a posting; the first names the problem. */
public final class Flaws {
    private static final int MOST = 100;

    private final List<CostProblem> problems = new ArrayList<>();
    private final List<FieldError> errors = new ArrayList<>();

    public void add(CostProblem problem, String pointer, String detail) {
        problems.add(problem);
        if (errors.size() < MOST) {
            errors.add(new FieldError(pointer, detail));
        }
    }

    int size() {
        return problems.size();
    }

    /** Nothing is posted if there is one. */
    public void refuse() {
        if (!problems.isEmpty()) {
            throw new ProblemException(
                    problems.getFirst(),
                    problems.size() == 1
                            ? errors.getFirst().detail()
                            : "%d flaws, the first: %s"
                                    .formatted(problems.size(), errors.getFirst().detail()),
                    errors);
        }
    }
}
