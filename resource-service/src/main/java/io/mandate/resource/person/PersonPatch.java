package io.mandate.resource.person;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Describes the merge patch of a person: every field may be left out; null removes what is optional. */
@Schema(name = "PersonPatch")
record PersonPatch(
        @Nullable String office,
        @Nullable String name,
        @Nullable String role,
        @Nullable List<Skill> skills,
        @Nullable BigDecimal monthlyHours,
        @Nullable LocalDate availableFrom,
        @Nullable LocalDate availableTo,
        @Nullable List<PersonRequest.LeaveHours> leave,
        @Nullable List<ExternalRef> externalRefs,
        @Nullable Long sourceVersion) {}
