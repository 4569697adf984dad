package io.mandate.resource.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.platform.web.Versioned;
import io.mandate.resource.Hours;
import io.mandate.resource.PersonId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person as shown; name, leave and external references only to those whose work needs them. */
@Schema(name = "Person")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PersonView(
        PersonId id,
        long version,
        String office,
        @Nullable @Schema(description = "Only for roles that deal with people by name") String name,
        String role,
        List<Skill> skills,
        @Schema(description = "Working hours of a full month") BigDecimal monthlyHours,
        @Nullable LocalDate availableFrom,
        @Nullable LocalDate availableTo,
        @Nullable @Schema(description = "Only for roles that deal with people by name")
                List<PersonRequest.LeaveHours> leave,
        @Nullable @Schema(description = "Only for roles that deal with people by name")
                List<ExternalRef> externalRefs,
        @Nullable Long sourceVersion)
        implements Versioned {

    static PersonView of(Person person, boolean personal) {
        var known = person.profile();
        return new PersonView(
                person.id(),
                person.version(),
                known.office(),
                personal ? known.name() : null,
                known.role(),
                known.skills(),
                Hours.ofMinutes(known.time().monthlyMinutes()),
                known.time().availableFrom(),
                known.time().availableTo(),
                personal ? PersonRequest.hours(known.time().leave()) : null,
                personal ? known.refs() : null,
                person.sourceVersion());
    }

    @Override
    public String variant() {
        return name == null ? "" : "personal";
    }
}
