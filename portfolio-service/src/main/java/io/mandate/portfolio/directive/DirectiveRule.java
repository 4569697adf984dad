package io.mandate.portfolio.directive;

import static io.mandate.portfolio.directive.DirectiveAnswer.Verdict.DEFERRED;
import static io.mandate.portfolio.directive.DirectiveKind.HOLD;
import static io.mandate.portfolio.directive.DirectiveKind.REVISE;
import static io.mandate.portfolio.directive.DirectiveKind.START;
import static io.mandate.portfolio.directive.DirectiveKind.TERMINATE;

import io.mandate.portfolio.ProjectStatus;
import io.mandate.portfolio.option.Mode;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which project gets which directive when a selection is approved. A selected one that does not run
 * is started; one that runs or is about to, and is not selected, is held. A directive that still
 * stands is not repeated, but taken back when the new selection says the opposite. A termination
 * under way outranks both.
 */
public final class DirectiveRule {
    private DirectiveRule() {}

    /** The project's directive before, and the answer to it so far. */
    public record Previous(DirectiveKind kind, @Nullable DirectiveAnswer answer) {
        boolean open() {
            return answer == null || answer.verdict() == DEFERRED;
        }
    }

    /** What is due on that day. */
    public static Optional<DirectiveKind> due(
            boolean selected,
            ProjectStatus status,
            @Nullable Previous previous,
            LocalDate effectiveOn) {
        if (previous != null && previous.kind() == TERMINATE && previous.open()) {
            return Optional.empty();
        }
        return Optional.ofNullable(wanted(selected, status, previous))
                .filter(kind -> !stands(kind, status, previous, effectiveOn));
    }

    /** What is due on that day of a project in flight whose mode was chosen; of a reduced one on hold, that it starts. */
    public static Optional<DirectiveKind> due(
            Mode mode, ProjectStatus status, @Nullable Previous previous, LocalDate effectiveOn) {
        var kind =
                switch (mode) {
                    case STOP -> TERMINATE;
                    case REDUCE -> status == ProjectStatus.ACTIVE ? REVISE : null;
                    case CONTINUE, PAUSE -> null;
                };
        if (kind == null || !status.inFlight()) {
            return due(mode.runs(), status, previous, effectiveOn);
        }
        boolean terminating = previous != null && previous.kind() == TERMINATE && previous.open();
        return terminating || stands(kind, status, previous, effectiveOn)
                ? Optional.empty()
                : Optional.of(kind);
    }

    private static @Nullable DirectiveKind wanted(
            boolean selected, ProjectStatus status, @Nullable Previous previous) {
        return switch (status) {
            case PROPOSED, ON_HOLD -> {
                var starting = previous != null && previous.kind() == START && previous.open();
                yield selected ? START : starting ? HOLD : null;
            }
            case APPROVED, ACTIVE -> {
                var held = previous != null && previous.kind() == HOLD;
                yield !selected ? HOLD : held ? START : null;
            }
            case STOPPING, CANCELLED, DELIVERED, CLOSED -> null;
        };
    }

    private static boolean stands(
            DirectiveKind kind,
            ProjectStatus status,
            @Nullable Previous previous,
            LocalDate effectiveOn) {
        if (previous == null || previous.kind() != kind) {
            return false;
        }
        var answer = previous.answer();
        if (answer == null) {
            return true;
        }
        return switch (answer.verdict()) {
            // A project that has not started accepts a hold without changing its status.
            // Nor does one whose plan is to be revised.
            case ACCEPTED -> kind == REVISE || (kind == HOLD && status == ProjectStatus.APPROVED);
            case DEFERRED -> answer.until() == null || answer.until().isAfter(effectiveOn);
            // Asked again: the rule that stood against it may hold by now.
            case REFUSED -> false;
        };
    }
}
