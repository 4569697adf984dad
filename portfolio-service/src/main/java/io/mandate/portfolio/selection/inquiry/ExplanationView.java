package io.mandate.portfolio.selection.inquiry;

import io.mandate.platform.money.DecimalText;
import io.mandate.portfolio.selection.explanation.Threshold.Sureness;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Why a candidate is in or out of a selection. Where the selection is not proven to be the best, losses
 * and amounts are intervals.
 */
public record ExplanationView(
        String candidate,
        boolean selected,
        @Nullable @Schema(description = "The chosen option, if it has several") String option,
        @Schema(description = "Whether no selection is worth more than the one explained")
                boolean proven,
        @Schema(description = "Whether somebody decided that it is in or out") boolean decided,
        String text,
        @Schema(description = "Rules that the selection would break if it just joined")
                List<Barrier> barriers,
        OtherWay otherWay,
        @Schema(
                        description =
                                "How much more it must be worth to be in for certain, or how much"
                                        + " less to be out for certain")
                Amount value,
        @Schema(description = "How much more of one limit alone brings it in for certain")
                List<Extra> extras) {

    /** A rule in words, and by how much it would be broken, if it is a limit. */
    public record Barrier(
            String rule, @Nullable String limit, @Nullable @DecimalText BigDecimal by) {}

    /** The best selection with the candidate on the other side. */
    public record OtherWay(
            OtherSide outcome,
            @Nullable Loss loss,
            @Nullable @Schema(description = "In which option it would be forced in, of several")
                    String option,
            @Nullable Others leaving,
            @Nullable Others joining,
            @Nullable Others switching,
            @Schema(description = "If impossible: rules that cannot all be kept then")
                    List<String> because) {

        static OtherWay none(OtherSide outcome, @Nullable Loss loss, List<String> because) {
            return new OtherWay(outcome, loss, null, null, null, null, because);
        }
    }

    /** Whether there is one. */
    public enum OtherSide {
        POSSIBLE,
        IMPOSSIBLE,
        NOT_PROVEN
    }

    /** What the other way loses: exact if least and most are the same. */
    public record Loss(@DecimalText BigDecimal least, @Nullable @DecimalText BigDecimal most) {}

    /** So many other candidates, and the first twenty by name. */
    public record Others(int count, List<String> candidates) {}

    /** With no more than {@code notEnough} it surely does not change sides; with exactly {@code enough} it does. */
    public record Amount(
            Sureness kind,
            @Nullable @DecimalText BigDecimal notEnough,
            @Nullable @DecimalText BigDecimal enough) {}

    /** More of one limit. */
    public record Extra(String limit, Amount amount) {}
}
