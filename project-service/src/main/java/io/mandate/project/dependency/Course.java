package io.mandate.project.dependency;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.project.authority.Authority.Decided;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** What became of a need so far, by the word of people and by the plans. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Course(
        DependencyStatus status,
        String activityName,
        String milestoneName,
        LocalDateTime neededBy,
        @Nullable LocalDate promisedOn,
        @Nullable LocalDate reachedOn,
        @Nullable String reason,
        @Nullable String decidedBy,
        @Nullable String onBehalfOf,
        @Nullable Conflict conflict) {

    /** The same by somebody's word: nothing stands against it until somebody looks again. */
    Course said(
            DependencyStatus next, @Nullable LocalDate promise, @Nullable String why, Decided by) {
        return new Course(
                next,
                activityName,
                milestoneName,
                neededBy,
                promise,
                reachedOn,
                why,
                by.by(),
                by.onBehalfOf(),
                null);
    }

    /** As the plans have it now; what they do not know any more stays as it was. */
    Course seen(Need need, Situation now) {
        var name = now.activityName();
        var target = now.milestoneName();
        var needed = now.neededBy(need);
        return new Course(
                        status,
                        name == null ? activityName : name,
                        target == null ? milestoneName : target,
                        needed == null ? neededBy : needed,
                        promisedOn,
                        now.reachedOn(),
                        reason,
                        decidedBy,
                        onBehalfOf,
                        null)
                .judged(now);
    }

    private Course judged(Situation now) {
        boolean met = reachedOn != null;
        var open = promisedOn == null ? DependencyStatus.REQUESTED : DependencyStatus.COMMITTED;
        var promise = promisedOn == null ? null : now.endOfPromise(promisedOn);
        return new Course(
                met ? DependencyStatus.MET : open,
                activityName,
                milestoneName,
                neededBy,
                promisedOn,
                reachedOn,
                reason,
                decidedBy,
                onBehalfOf,
                met ? null : Conflict.of(now, neededBy, promise));
    }
}
