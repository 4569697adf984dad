package io.mandate.portfolio.candidate;

import io.mandate.platform.money.Money;
import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.ProjectStatus;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A project as this service knows it. {@code asOfEvent} is the number of the project's event that it
 * follows: compare it with the project's own.
 */
record CandidateView(
        ProjectId projectId,
        String office,
        String name,
        ProjectStatus status,
        @Nullable String kind,
        boolean choosable,
        @Nullable LocalDate start,
        @Nullable LocalDate plannedFinish,
        @Nullable Money plannedCost,
        long asOfEvent,
        Instant eventTime,
        Instant receivedAt) {

    static CandidateView of(Candidate candidate) {
        return new CandidateView(
                candidate.projectId(),
                candidate.office(),
                candidate.name(),
                candidate.status(),
                candidate.facts().kind(),
                candidate.status().choosable(),
                candidate.facts().start(),
                candidate.facts().plannedFinish(),
                candidate.facts().plannedCost(),
                candidate.asOfEvent(),
                candidate.eventTime(),
                candidate.receivedAt());
    }
}
