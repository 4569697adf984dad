package io.mandate.project.directive;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.project.ProjectEvent;
import io.mandate.project.ProjectProblem;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A project answered a directive. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DirectiveAnswered(
        @JsonIgnore Stamp stamp,
        UUID directiveId,
        DirectiveKind kind,
        Answer.Kind answer,
        @Nullable ProjectProblem rule,
        @Nullable String detail,
        @Nullable LocalDate until)
        implements ProjectEvent {

    static DirectiveAnswered of(Stamp stamp, Order order, Answer answer) {
        var refused = answer instanceof Answer.Refused refusal ? refusal : null;
        return new DirectiveAnswered(
                stamp,
                order.directiveId(),
                order.kind(),
                answer.kind(),
                refused == null ? null : refused.rule(),
                refused == null ? null : refused.detail(),
                answer instanceof Answer.Deferred(var until) ? until : null);
    }

    @Override
    public String type() {
        return "mandate.project.directive-answered.v1";
    }
}
