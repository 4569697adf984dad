package io.mandate.project.money.terms;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules by which money is an investment: the one that says most about a line wins, and of those the youngest. */
public record Capitalisation(List<Rule> rules) {
    private static final Comparator<Rule> BY_WEIGHT =
            Comparator.comparingInt(Rule::weight).thenComparing(Rule::validFrom);

    /** From this day on; a rule that names no category or no phase holds for each. */
    public record Rule(
            @Nullable String category,
            @Nullable Phase phase,
            LocalDate validFrom,
            Treatment treatment) {
        int weight() {
            return (category == null ? 0 : 2) + (phase == null ? 0 : 1);
        }

        boolean fits(String ofCategory, Phase inPhase, LocalDate on) {
            return !validFrom.isAfter(on)
                    && (category == null || category.equals(ofCategory))
                    && (phase == null || phase == inPhase);
        }
    }

    /** Without a rule money is spent. */
    public Treatment treatment(String category, Phase phase, LocalDate on) {
        return rules.stream()
                .filter(rule -> rule.fits(category, phase, on))
                .max(BY_WEIGHT)
                .map(Rule::treatment)
                .orElse(Treatment.OPEX);
    }
}
