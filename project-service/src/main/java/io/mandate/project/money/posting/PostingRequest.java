package io.mandate.project.money.posting;

import io.mandate.project.PlainText;
import io.mandate.project.ProjectId;
import io.mandate.project.money.ledger.LineDraft;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Lines that are posted together, all or none. */
@Schema(name = "CostPostingRequest")
record PostingRequest(
        @Schema(description = "Whose documents these are; by default mandate's own")
                @NotBlank
                @Size(max = 60)
                @Pattern(regexp = PlainText.ONLY)
                String system,
        @NotEmpty @Size(max = 5000) List<@NotNull @Valid LineRequest> lines) {
    PostingRequest {
        system = system == null ? PostingOrder.HOUSE : system;
        if (!system.equals(PostingOrder.HOUSE)
                && lines != null
                && lines.stream()
                        .anyMatch(
                                line ->
                                        line != null
                                                && (line.document() == null
                                                        || line.line() == null))) {
            throw new IllegalArgumentException(
                    "must name document and line of each line of another system");
        }
    }

    /** Whether it is nothing but what people plan. */
    boolean plans() {
        return system.equals(PostingOrder.HOUSE)
                && lines.stream().allMatch(line -> line.kind().isPlanned());
    }

    List<LineDraft> toDrafts(ProjectId project, String posting) {
        return IntStream.range(0, lines.size())
                .mapToObj(at -> lines.get(at).toDraft(project, system, posting, at))
                .toList();
    }
}
