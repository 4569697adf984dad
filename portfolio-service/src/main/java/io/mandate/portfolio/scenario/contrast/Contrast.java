package io.mandate.portfolio.scenario.contrast;

import io.mandate.portfolio.scenario.contrast.Amounts.NoDifference;
import io.mandate.portfolio.selection.model.SelectionSolution.Status;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How two sides differ. Seen from the other side it is the same with here and there exchanged and each
 * difference negated.
 */
record Contrast(
        ComparedSide here,
        ComparedSide there,
        Amounts value,
        Amounts cost,
        List<PeriodContrast> periods,
        @Nullable Overlap selected) {

    /** A side as it is named; the live portfolio has no scenario id. */
    record ComparedSide(
            @Nullable UUID scenarioId,
            String name,
            @Schema(description = "The run whose selection is compared") @Nullable UUID runId,
            @Nullable Status status,
            @Schema(description = "In what the value is counted") @Nullable String unit) {
        static ComparedSide of(Side side) {
            var result = side.result();
            return new ComparedSide(
                    side.scenarioId(),
                    side.name(),
                    side.runId(),
                    result == null ? null : result.status(),
                    result == null ? null : result.unit());
        }
    }

    /** What may be spent in a period by the terms, and what the selection uses of it. */
    record PeriodContrast(String period, Amounts budget, Amounts used) {}

    /** How many projects are selected here only, there only and on both sides. */
    record Overlap(int onlyHere, int onlyThere, int both) {}

    /** How many projects the sides share is counted elsewhere; it is left out unless both have a selection. */
    static Contrast of(Side here, Side there, Overlap overlap) {
        var missing = missing(here, there);
        return new Contrast(
                ComparedSide.of(here),
                ComparedSide.of(there),
                Amounts.of(here.value(), there.value(), reason(missing, unit(here), unit(there))),
                Amounts.of(
                        here.chosen().cost(),
                        there.chosen().cost(),
                        reason(missing, here.chosen().currency(), there.chosen().currency())),
                periods(here, there, missing),
                missing == null ? overlap : null);
    }

    private static @Nullable NoDifference missing(Side here, Side there) {
        if (here.result() == null || there.result() == null) {
            return NoDifference.NOT_SOLVED;
        }
        return here.value() == null || there.value() == null ? NoDifference.NO_SELECTION : null;
    }

    private static @Nullable NoDifference reason(
            @Nullable NoDifference missing, @Nullable String here, @Nullable String there) {
        return missing != null || Objects.equals(here, there) ? missing : NoDifference.UNITS_DIFFER;
    }

    private static @Nullable String unit(Side side) {
        var result = side.result();
        return result == null ? null : result.unit();
    }

    private static List<PeriodContrast> periods(
            Side here, Side there, @Nullable NoDifference missing) {
        var labels = new TreeSet<String>();
        here.terms().periods().forEach(each -> labels.add(each.label()));
        there.terms().periods().forEach(each -> labels.add(each.label()));
        var currencies =
                here.terms().currency().equals(there.terms().currency())
                        ? null
                        : NoDifference.UNITS_DIFFER;
        return labels.stream()
                .map(
                        label ->
                                new PeriodContrast(
                                        label,
                                        Amounts.of(
                                                here.budget(label),
                                                there.budget(label),
                                                currencies),
                                        Amounts.of(
                                                here.used(label),
                                                there.used(label),
                                                missing == null ? currencies : missing)))
                .toList();
    }
}
