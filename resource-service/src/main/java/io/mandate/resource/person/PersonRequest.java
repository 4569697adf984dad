package io.mandate.resource.person;

import io.mandate.resource.Hours;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person as told by a caller; a merge patch is applied to the same form. */
record PersonRequest(
        @NotBlank @Size(max = 60) @Pattern(regexp = PLAIN) @Schema(examples = "IT") String office,
        @NotBlank @Size(max = 200) @Pattern(regexp = PLAIN) @Schema(examples = "Ada Lovelace")
                String name,
        @NotBlank @Size(max = 60) @Pattern(regexp = PLAIN) @Schema(examples = "developer")
                String role,
        @Nullable @Size(max = 100) List<@NotNull @Valid Skill> skills,
        @NotNull
                @DecimalMin("0")
                @DecimalMax("744")
                @Digits(integer = 3, fraction = 2)
                @Schema(description = "Working hours of a full month", examples = "152")
                BigDecimal monthlyHours,
        @Nullable @Schema(description = "First working day") LocalDate availableFrom,
        @Nullable @Schema(description = "Last working day") LocalDate availableTo,
        @Nullable @Size(max = 120) List<@NotNull @Valid LeaveHours> leave,
        @Nullable @Size(max = 20) List<@NotNull @Valid ExternalRef> externalRefs,
        @Nullable
                @PositiveOrZero
                @Schema(description = "Rises with every change in the system that is master")
                Long sourceVersion) {
    /** Text that fits on one line. */
    static final String PLAIN = "[^\\x00-\\x1f\\x7f]*";

    /** Hours of a month on which somebody is away. */
    record LeaveHours(
            @NotNull YearMonth month,
            @NotNull @DecimalMin("0") @DecimalMax("744") @Digits(integer = 3, fraction = 2)
                    BigDecimal hours) {}

    Profile toProfile() {
        return new Profile(
                office.strip(),
                name.strip(),
                role.strip(),
                skills == null ? List.of() : skills,
                new WorkingTime(
                        Hours.toMinutes(monthlyHours), availableFrom, availableTo, leaveByMonth()),
                externalRefs == null ? List.of() : externalRefs);
    }

    static PersonRequest of(Person person) {
        var known = person.profile();
        return new PersonRequest(
                known.office(),
                known.name(),
                known.role(),
                known.skills(),
                Hours.ofMinutes(known.time().monthlyMinutes()),
                known.time().availableFrom(),
                known.time().availableTo(),
                hours(known.time().leave()),
                known.refs(),
                person.sourceVersion());
    }

    static List<LeaveHours> hours(List<Leave> leave) {
        return leave.stream()
                .map(away -> new LeaveHours(away.month(), Hours.ofMinutes(away.minutes())))
                .toList();
    }

    private List<Leave> leaveByMonth() {
        if (leave == null) {
            return List.of();
        }
        return leave.stream()
                .map(away -> new Leave(away.month(), Hours.toMinutes(away.hours())))
                .sorted(Comparator.comparing(Leave::month))
                .toList();
    }
}
