package io.mandate.project.plan;

import io.mandate.platform.problem.FieldError;
import io.mandate.platform.problem.ProblemException;
import io.mandate.project.activity.ActivityStatement;
import io.mandate.project.progress.Earning;
import io.mandate.project.schedule.PlanProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is done stays done, and earns as it began to, unless a reason of its own says why not. */
final class ProgressRules {
    private static final int MOST = 100;

    private final List<FieldError> falls = new ArrayList<>();
    private final List<FieldError> changes = new ArrayList<>();

    private ProgressRules() {}

    static void check(Map<String, ActivityStatement> before, List<ActivityStatement> activities) {
        var rules = new ProgressRules();
        for (int at = 0; at < activities.size(); at++) {
            var stated = activities.get(at);
            var old = before.get(stated.id());
            if (old != null && !isExplained(old, stated)) {
                rules.compare(old, stated, "/activities/" + at);
            }
        }
        refuse(PlanProblem.PROGRESS_FALLS_WITHOUT_A_REASON, rules.falls);
        refuse(PlanProblem.EARNING_CHANGES_WITHOUT_A_REASON, rules.changes);
    }

    /** The reason of an earlier fall explains no other. */
    private static boolean isExplained(ActivityStatement old, ActivityStatement stated) {
        var reason = stated.progressReason();
        return reason != null && !reason.isBlank() && !reason.equals(old.progressReason());
    }

    private void compare(ActivityStatement old, ActivityStatement stated, String pointer) {
        if (stated.percentComplete() < old.percentComplete()) {
            falls.add(
                    new FieldError(
                            pointer + "/percentComplete",
                            "was %d; a fall needs a progressReason of its own"
                                    .formatted(old.percentComplete())));
        }
        if (!terms(old.earning()).equals(terms(stated.earning()))) {
            if (hasBegun(old)) {
                changes.add(
                        new FieldError(
                                pointer + "/earning",
                                "another method needs a progressReason once work has begun"));
            }
        } else if (old.earning() != null && stated.earning() != null) {
            compare(old.earning(), stated.earning(), pointer + "/earning");
        }
    }

    private void compare(Earning old, Earning stated, String pointer) {
        if (old.done() != null
                && stated.done() != null
                && stated.done().compareTo(old.done()) < 0) {
            falls.add(
                    new FieldError(
                            pointer + "/done",
                            "was %s; a fall needs a progressReason of its own"
                                    .formatted(old.done().toPlainString())));
        }
        if (!reached(stated).containsAll(reached(old))) {
            falls.add(
                    new FieldError(
                            pointer + "/steps",
                            "a step that was reached is not; that needs a progressReason of its own"));
        }
    }

    /** What progress is counted by; how much is in scope may change, and is told as it does. */
    private static Earning terms(@Nullable Earning earning) {
        return earning == null
                ? Earning.by(Earning.methodOf(null))
                : new Earning(earning.method(), earning.steps(), earning.along(), null, null)
                        .reaching(Set.of());
    }

    private static List<String> reached(Earning earning) {
        return Objects.requireNonNullElse(earning.steps(), List.<Earning.Step>of()).stream()
                .filter(Earning.Step::reached)
                .map(Earning.Step::name)
                .toList();
    }

    private static boolean hasBegun(ActivityStatement stated) {
        var earning = stated.earning();
        return stated.progressed().started()
                || (earning != null
                        && (!reached(earning).isEmpty()
                                || (earning.done() != null && earning.done().signum() > 0)));
    }

    private static void refuse(PlanProblem problem, List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new ProblemException(
                    problem,
                    errors.getFirst().detail(),
                    errors.subList(0, Math.min(MOST, errors.size())));
        }
    }
}
