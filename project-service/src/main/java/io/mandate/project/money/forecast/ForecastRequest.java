package io.mandate.project.money.forecast;

import io.mandate.platform.money.Money;
import io.mandate.platform.problem.CommonProblem;
import io.mandate.platform.problem.FieldError;
import io.mandate.platform.problem.ProblemException;
import io.mandate.project.PlainText;
import io.mandate.project.ProjectId;
import io.mandate.project.money.ledger.CostKind;
import io.mandate.project.money.ledger.LineDraft;
import io.mandate.project.money.ledger.SourceLine;
import io.mandate.project.money.posting.PostingOrder;
import io.mandate.project.money.terms.Origin;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is expected to be spent from a month on. */
@Schema(name = "CostForecastRequest")
record ForecastRequest(
        @NotBlank @Size(max = 200) @Pattern(regexp = PlainText.ONLY) String name,
        @Schema(description = "By default today, on the clock of the office")
                @Nullable LocalDate asOf,
        @NotEmpty @Size(max = 5000) List<@NotNull @Valid Line> lines) {

    /** What is expected to be spent on something in a month. */
    @Schema(name = "CostForecastLine")
    record Line(
            @NotBlank @Size(max = 40) String category,
            @Nullable @Size(max = 60) @Pattern(regexp = PlainText.ONLY) String wbs,
            @Schema(type = SchemaType.STRING, pattern = "\\d{4}-\\d{2}", examples = "2027-03")
                    @NotNull
                    YearMonth period,
            @NotNull Money amount) {

        private LineDraft draft(ProjectId project, int forecast, int at) {
            return new LineDraft(
                    "/lines/" + at,
                    project,
                    CostKind.FORECAST,
                    Origin.ERP,
                    new SourceLine(
                            PostingOrder.HOUSE,
                            "forecast/%s/%d".formatted(project, forecast),
                            Integer.toString(at + 1)),
                    category,
                    wbs,
                    period.atDay(1),
                    null,
                    amount,
                    null,
                    null,
                    forecast,
                    false);
        }
    }

    /** The past is known and not forecast. */
    List<LineDraft> toDrafts(ProjectId project, int forecast, LocalDate day) {
        var first = YearMonth.from(day);
        var errors =
                IntStream.range(0, lines.size())
                        .filter(at -> lines.get(at).period().isBefore(first))
                        .limit(100)
                        .mapToObj(
                                at ->
                                        new FieldError(
                                                "/lines/%d/period".formatted(at),
                                                "must not be before " + first))
                        .toList();
        if (!errors.isEmpty()) {
            throw new ProblemException(
                    CommonProblem.INVALID_REQUEST, "What is past is not forecast", errors);
        }
        return IntStream.range(0, lines.size())
                .mapToObj(at -> lines.get(at).draft(project, forecast, at))
                .toList();
    }
}
