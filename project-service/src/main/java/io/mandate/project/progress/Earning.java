package io.mandate.project.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.platform.money.DecimalText;
import io.mandate.project.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The method by which an activity earns value, with what it needs. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Earning(
        @NotNull EarningMethod method,
        @Schema(description = "With WEIGHTED_MILESTONES; the weights sum to 100")
                @Nullable
                @Size(max = 50)
                List<@NotNull @Valid Step> steps,
        @Schema(
                        description =
                                "With APPORTIONED: the activity that it goes along with, which is no"
                                        + " level of effort")
                @Nullable String along,
        @Schema(
                        type = SchemaType.STRING,
                        description = "With UNITS: how many are done",
                        examples = "21")
                @Nullable
                @DecimalText
                @Units
                BigDecimal done,
        @Schema(
                        type = SchemaType.STRING,
                        description = "With UNITS: how many are in scope",
                        examples = "34")
                @Nullable
                @DecimalText
                @Positive
                @Units
                BigDecimal scope) {

    /** Equal numbers are equal, whatever zeros they end with. */
    public Earning {
        steps = steps == null ? null : steps.stream().toList();
        done = tidy(done);
        scope = tidy(scope);
    }

    /** A method that needs nothing more. */
    public static Earning by(EarningMethod method) {
        return new Earning(method, null, null, null, null);
    }

    /** So many of so many units. */
    public static Earning units(BigDecimal done, BigDecimal scope) {
        return new Earning(EarningMethod.UNITS, null, null, done, scope);
    }

    /** What is not stated is percent complete. */
    public static EarningMethod methodOf(@Nullable Earning earning) {
        return earning == null ? EarningMethod.PERCENT_COMPLETE : earning.method();
    }

    /** The same with other amounts; what is null stays. */
    public Earning with(@Nullable BigDecimal otherDone, @Nullable BigDecimal otherScope) {
        return new Earning(
                method,
                steps,
                along,
                otherDone == null ? done : otherDone,
                otherScope == null ? scope : otherScope);
    }

    /** The same with exactly these steps reached. */
    public Earning reaching(Set<String> names) {
        return new Earning(
                method,
                steps == null ? null : steps.stream().map(each -> each.reached(names)).toList(),
                along,
                done,
                scope);
    }

    private static @Nullable BigDecimal tidy(@Nullable BigDecimal number) {
        if (number == null || number.scale() <= 0) {
            return number;
        }
        var tidy = number.stripTrailingZeros();
        return tidy.scale() < 0 ? tidy.setScale(0) : tidy;
    }

    /** A milestone within an activity. */
    @Schema(name = "EarningStep")
    public record Step(
            @NotBlank @Size(max = 200) @Pattern(regexp = PlainText.ONLY) String name,
            @Schema(
                            type = SchemaType.STRING,
                            description = "Percent of the activity",
                            examples = "40")
                    @NotNull
                    @DecimalText
                    @Positive
                    @DecimalMax("100")
                    @Digits(integer = 3, fraction = 4)
                    BigDecimal weight,
            boolean reached) {
        public Step {
            weight = tidy(weight);
        }

        Step reached(Set<String> names) {
            return new Step(name, weight, names.contains(name));
        }

        @SuppressWarnings("NullAway") // a missing one is for the validation to report
        private static BigDecimal tidy(BigDecimal number) {
            return Earning.tidy(number);
        }
    }
}
