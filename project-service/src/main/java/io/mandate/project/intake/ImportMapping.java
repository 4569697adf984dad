package io.mandate.project.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.platform.money.DecimalText;
import io.mandate.platform.money.Money;
import io.mandate.project.cell.DateCell.DayMonth;
import io.mandate.project.cell.NumberText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the columns of one kind of register mean. What is not said is found out from the register. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ImportMapping(
        @Schema(
                        description =
                                "Columns per field, the first non-empty one counts. Fields: name"
                                        + " (required), description, kind, investment, office, start,"
                                        + " plannedFinish, projectedFinish, plannedCost, projectedCost,"
                                        + " costVariance, reportedScheduleVarianceDays,"
                                        + " reportedScheduleVariancePercent, sourceVersion")
                @NotEmpty
                @Size(max = 20)
                Map<Field, @NotEmpty @Size(max = 10) List<@NotBlank @Size(max = 300) String>>
                        columns,
        @Schema(description = "The first is the key of a row; without any it is the row's number")
                @Size(max = 10)
                List<@Valid @NotNull Reference> references,
        @Nullable @Valid Amounts money,
        @Nullable @Valid Offices offices,
        @Nullable @Valid Dates dates,
        @Schema(description = "The decimal separator of numbers") @Nullable NumberText decimal,
        @Schema(description = "Such as windows-1252") @Nullable @Size(max = 40) String encoding,
        @Schema(description = "Of a CSV, such as a semicolon")
                @Nullable
                @Pattern(regexp = "[,;|\\t]", message = "must be a comma, semicolon, bar or tab")
                String separator) {

    public ImportMapping {
        columns = columns == null ? Map.of() : columns;
        references = references == null ? List.of() : references;
    }

    /** A column with the name that the source itself has for the project. */
    public record Reference(
            @NotBlank @Size(max = 300) String column,
            @Schema(description = "By default the source of the import")
                    @Nullable
                    @Size(min = 1, max = 100)
                    String system,
            @Schema(description = "By default project") @Nullable @Size(min = 1, max = 100)
                    String type) {}

    /** In which currency amounts are, and by what they are to be multiplied. */
    public record Amounts(
            @Schema(description = "ISO 4217; by default that of the row's office")
                    @Nullable String currency,
            @DecimalText @Schema(type = SchemaType.STRING, examples = "1000000") @Nullable @Positive
                    BigDecimal scale) {
        public Amounts {
            if (currency != null) {
                Money.zero(currency);
            }
        }
    }

    /** How the register names offices. A name is also understood by the office's name or its slug. */
    public record Offices(
            @Size(max = 1000)
                    Map<@NotBlank @Size(max = 300) String, @NotBlank @Size(max = 60) String> codes,
            @Schema(description = "For rows that name none") @Nullable @Size(max = 60)
                    String fallback) {
        public Offices {
            codes = codes == null ? Map.of() : codes;
        }
    }

    /** How dates are written. */
    public record Dates(
            @Schema(description = "Order in dates such as 03/04/2027") @Nullable DayMonth yearLast,
            @Schema(
                            description =
                                    "Whether dates whose day is at most 12 have day and month"
                                            + " swapped, as spreadsheets do by accident")
                    @Nullable Boolean swapped) {}

    List<String> columnsOf(Field field) {
        return columns.getOrDefault(field, List.of());
    }

    /** The currency of the amounts; null is that of the row's office. */
    @Nullable String currency() {
        return money == null ? null : money.currency();
    }

    BigDecimal scale() {
        return money == null || money.scale() == null ? BigDecimal.ONE : money.scale();
    }
}
