package io.mandate.portfolio.ranking;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import io.mandate.portfolio.ProjectId;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Ranks projects: the selected before the others; then the higher score; then the higher value, with
 * undefined values last; then the smaller project id, so that no two projects share a rank.
 */
public final class RankingOrder {
    private static final Comparator<Contender> ORDER =
            comparing(Contender::selected, reverseOrder())
                    .thenComparing(Contender::score, reverseOrder())
                    .thenComparing(Contender::value, nullsLast(reverseOrder()))
                    .thenComparing(Contender::projectId);

    private RankingOrder() {}

    /** What the order looks at. */
    public record Contender(
            ProjectId projectId, boolean selected, BigDecimal score, @Nullable BigDecimal value) {}

    /** The ranking, whatever the order of the contenders. */
    public static List<Standing> of(Collection<Contender> contenders) {
        var sorted = contenders.stream().sorted(ORDER).toList();
        return IntStream.range(0, sorted.size())
                .mapToObj(i -> standing(i + 1, sorted.get(i)))
                .toList();
    }

    private static Standing standing(int rank, Contender contender) {
        return new Standing(contender.projectId(), rank, contender.selected(), contender.score());
    }
}
