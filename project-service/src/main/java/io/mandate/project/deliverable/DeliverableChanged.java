package io.mandate.project.deliverable;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.project.ProjectEvent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something happened to a deliverable. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeliverableChanged(
        @JsonIgnore Stamp stamp,
        String deliverableId,
        What what,
        String name,
        DeliverableStatus status,
        LocalDate dueOn,
        @Nullable String reason,
        @Nullable Found found)
        implements ProjectEvent {
    /** What happened. */
    enum What {
        STATED,
        DROPPED,
        CHECKED,
        SUBMITTED,
        ACCEPTED,
        REJECTED,
        REOPENED
    }

    /** What a check found; why is the event's reason. */
    record Found(String criterion, Verdict verdict, LocalDate checkedOn) {}

    static DeliverableChanged of(Stamp stamp, What what, Deliverable deliverable) {
        return of(stamp, what, deliverable, null, null);
    }

    static DeliverableChanged because(
            Stamp stamp, What what, Deliverable deliverable, String reason) {
        return of(stamp, what, deliverable, reason, null);
    }

    static DeliverableChanged checked(Stamp stamp, Deliverable deliverable, Result result) {
        var found = new Found(result.criterion(), result.verdict(), result.checkedOn());
        return of(stamp, What.CHECKED, deliverable, result.reason(), found);
    }

    private static DeliverableChanged of(
            Stamp stamp,
            What what,
            Deliverable deliverable,
            @Nullable String reason,
            @Nullable Found found) {
        var stated = deliverable.stated();
        return new DeliverableChanged(
                stamp,
                deliverable.id(),
                what,
                stated.name(),
                deliverable.status(),
                stated.dueOn(),
                reason,
                found);
    }

    @Override
    public String type() {
        return "mandate.project.deliverable-changed.v1";
    }
}
