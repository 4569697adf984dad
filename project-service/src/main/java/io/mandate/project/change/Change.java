package io.mandate.project.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.mandate.platform.event.AggregateState;
import io.mandate.platform.money.Money;
import io.mandate.project.Project;
import io.mandate.project.ProjectId;
import io.mandate.project.authority.Authority.Decided;
import java.math.BigDecimal;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A change request with what became of it. */
@Schema(name = "Change")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Change(
        ProjectId projectId,
        int number,
        String office,
        @JsonUnwrapped ChangeProposal stated,
        Effect effect,
        ChangeState state,
        String requestedBy,
        Instant requestedAt,
        @Nullable String decidedBy,
        @Nullable String onBehalfOf,
        @Nullable Instant decidedAt,
        @Nullable String decisionReason,
        @Schema(description = "The performance baseline that it made") @Nullable Integer baseline,
        @Nullable Released released,
        @Schema(description = "Number of the project's event that told of it last") long sequence) {
    static final String STATE = "change";

    static Change requested(
            Project project,
            int number,
            ChangeProposal proposal,
            Effect effect,
            String by,
            Instant at,
            long sequence) {
        return new Change(
                project.id(),
                number,
                project.office(),
                proposal,
                effect,
                ChangeState.REQUESTED,
                by,
                at,
                null,
                null,
                null,
                null,
                null,
                null,
                sequence);
    }

    Change settled(
            ChangeState outcome,
            String why,
            Decided decided,
            Instant at,
            CarryingOut.Done done,
            long number) {
        return new Change(
                projectId,
                this.number,
                office,
                stated,
                effect,
                outcome,
                requestedBy,
                requestedAt,
                decided.by(),
                decided.onBehalfOf(),
                at,
                why,
                done.baselineNumber(),
                done.released(),
                number);
    }

    /** What the decision is about: the larger of what was stated and what was calculated, or the exit cost. */
    Money amount(String currency) {
        var termination = stated.termination();
        if (termination != null) {
            return termination.exitCost();
        }
        var said = stated.impact().cost();
        var found = effect.cost();
        if (said == null || found == null) {
            var known = said == null ? found : said;
            return known == null ? Money.zero(currency) : absolute(known);
        }
        boolean comparable = said.currency().equals(found.currency());
        return absolute(comparable && isLarger(found, said) ? found : said);
    }

    private static boolean isLarger(Money one, Money other) {
        return one.amount().abs().compareTo(other.amount().abs()) > 0;
    }

    private static Money absolute(Money money) {
        BigDecimal amount = money.amount();
        return new Money(amount.abs(), money.currency());
    }

    String key() {
        return projectId + "/" + number;
    }

    /** As others may hold it; who asked and who decided stays here. */
    AggregateState tell() {
        return new AggregateState(
                STATE,
                key(),
                sequence,
                office,
                new ChangeFacts(
                        projectId,
                        number,
                        stated.kind(),
                        stated.title(),
                        state,
                        stated.impact(),
                        effect,
                        stated.planVersion(),
                        stated.termination(),
                        baseline,
                        released));
    }
}
