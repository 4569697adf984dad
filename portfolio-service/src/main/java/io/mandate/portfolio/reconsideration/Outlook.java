package io.mandate.portfolio.reconsideration;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.mandate.platform.money.DecimalText;
import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.ranking.OtherCourse;
import io.mandate.portfolio.ranking.Reprioritisation;
import io.mandate.portfolio.ranking.Reprioritisation.Move;
import io.mandate.portfolio.ranking.Standing;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an approval would change. */
record Outlook(
        @Schema(
                        description =
                                "How many projects would change their rank, come in, go out, start in"
                                        + " another month or go on in another mode")
                int moved,
        @Schema(description = "How many would be selected that are not") int comeIn,
        @Schema(description = "How many would no longer be selected") int goOut,
        @Schema(description = "The first hundred that would come in, best rank first")
                List<ProjectId> in,
        @Schema(description = "The first hundred that would go out") List<ProjectId> out,
        @Schema(
                        description =
                                "How many are selected or not as before, but would start in another"
                                        + " month or go on in another mode")
                int otherWays,
        @Schema(description = "The first hundred changes of these, best rank first")
                List<OtherCourse> ways,
        @Schema(description = "The value of the selection in force when it was found") @DecimalText
                @Nullable BigDecimal valueBefore,
        @Schema(description = "The value of the proposed selection") @DecimalText
                @Nullable BigDecimal valueProposed) {
    private static final int NAMED = 100;

    Outlook {
        in = List.copyOf(in);
        out = List.copyOf(out);
        // those that were kept before months and modes were looked at have none
        ways = List.copyOf(requireNonNullElse(ways, List.of()));
    }

    static Outlook between(
            List<Standing> before,
            List<Standing> after,
            List<OtherCourse> ways,
            @Nullable BigDecimal valueBefore,
            @Nullable BigDecimal valueProposed) {
        Map<ProjectId, Boolean> selected =
                before.stream().collect(toMap(Standing::projectId, Standing::selected));
        var moves = Reprioritisation.between(before, after);
        var in = which(moves, move -> move.selected() && !was(selected, move));
        var out = which(moves, move -> !move.selected() && was(selected, move));
        var otherwise = ways.stream().map(OtherCourse::projectId).collect(toSet());
        var moved = moves.stream().map(Move::projectId).collect(toSet());
        moved.addAll(otherwise);
        return new Outlook(
                moved.size(),
                in.size(),
                out.size(),
                in.stream().limit(NAMED).toList(),
                out.stream().limit(NAMED).toList(),
                otherwise.size(),
                ways.stream().limit(NAMED).toList(),
                valueBefore,
                valueProposed);
    }

    private static boolean was(Map<ProjectId, Boolean> selected, Move move) {
        return selected.getOrDefault(move.projectId(), false);
    }

    private static List<ProjectId> which(List<Move> moves, Predicate<Move> those) {
        return moves.stream().filter(those).map(Move::projectId).toList();
    }
}
