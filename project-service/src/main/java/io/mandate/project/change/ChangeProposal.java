package io.mandate.project.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.platform.problem.ProblemException;
import io.mandate.project.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody wants changed, and why. */
@Schema(name = "ChangeRequest")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChangeProposal(
        @NotNull ChangeKind kind,
        @NotBlank @Size(max = 200) @Pattern(regexp = PlainText.ONLY) String title,
        @NotBlank @Size(max = 2000) @Pattern(regexp = PlainText.ONLY) String reason,
        @Schema(description = "The subject of the token of who gains by it; does not decide either")
                @Nullable
                @Size(max = 200)
                @Pattern(regexp = PlainText.ONLY)
                String beneficiary,
        @NotNull @Valid Impact impact,
        @Schema(
                        description =
                                "The version of the plan that is to become the baseline; another"
                                        + " version voids the request. Not with TERMINATE")
                @Nullable Long planVersion,
        @Schema(description = "With TERMINATE, and only then") @Nullable @Valid
                Termination termination) {

    void check() {
        require(impact.saysNothing(), "/impact", "must say what the change means");
        boolean replans = kind.makesBaseline();
        require(replans && planVersion == null, "/planVersion", "must say which plan is meant");
        require(!replans && planVersion != null, "/planVersion", "does not go with TERMINATE");
        require(!replans && termination == null, "/termination", "must say on which terms");
        require(replans && termination != null, "/termination", "goes with TERMINATE only");
        if (termination != null) {
            var exit = termination.exitCost();
            require(exit.amount().signum() < 0, "/termination/exitCost", "must not be negative");
            require(
                    termination.residualValue().amount().signum() < 0,
                    "/termination/residualValue",
                    "must not be negative");
        }
    }

    private static void require(boolean broken, String pointer, String detail) {
        if (broken) {
            throw ProblemException.invalid(pointer, detail);
        }
    }
}
