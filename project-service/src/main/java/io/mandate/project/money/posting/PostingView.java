package io.mandate.project.money.posting;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.mandate.project.money.ledger.CostLine;
import io.mandate.project.money.ledger.LineFinding;
import io.mandate.project.money.ledger.SourceLine;
import io.mandate.project.money.posting.Bookkeeping.Booked;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of lines that came together, and what is odd about them. */
@Schema(name = "CostPostingResult")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PostingView(
        @JsonUnwrapped Posting posting,
        @Schema(description = "The first hundred; cost-lines?only=odd has all")
                List<Finding> findings) {
    private static final int MOST = 100;

    /** What is odd about one line. */
    @Schema(name = "CostLineFinding")
    public record Finding(SourceLine source, LineFinding code) {
        static Finding of(CostLine line) {
            return new Finding(line.source(), Objects.requireNonNull(line.finding()));
        }
    }

    public static PostingView of(Booked booked) {
        return new PostingView(
                booked.posting(),
                booked.entries().added().stream()
                        .filter(line -> line.finding() != null)
                        .limit(MOST)
                        .map(Finding::of)
                        .toList());
    }
}
