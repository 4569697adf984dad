package io.mandate.resource.person;

import io.mandate.resource.Hours;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person as the topic of states tells it: personal data, on a topic that few may read. */
record PersonState(
        String name,
        String role,
        List<Skill> skills,
        BigDecimal monthlyHours,
        @Nullable LocalDate availableFrom,
        @Nullable LocalDate availableTo,
        List<PersonRequest.LeaveHours> leave,
        List<ExternalRef> externalRefs) {

    static PersonState of(Profile profile) {
        var time = profile.time();
        return new PersonState(
                profile.name(),
                profile.role(),
                profile.skills(),
                Hours.ofMinutes(time.monthlyMinutes()),
                time.availableFrom(),
                time.availableTo(),
                PersonRequest.hours(time.leave()),
                profile.refs());
    }
}
