package io.mandate.portfolio.reconsideration;

import static java.util.stream.Collectors.toMap;

import io.mandate.platform.money.DecimalText;
import io.mandate.portfolio.ProjectId;
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
        @Schema(description = "How many projects would change their rank, come in or go out")
                int moved,
        @Schema(description = "How many would be selected that are not") int comeIn,
        @Schema(description = "How many would no longer be selected") int goOut,
        @Schema(description = "The first hundred that would come in, best rank first")
                List<ProjectId> in,
        @Schema(description = "The first hundred that would go out") List<ProjectId> out,
        @Schema(description = "The value of the selection in force when it was found") @DecimalText
                @Nullable BigDecimal valueBefore,
        @Schema(description = "The value of the proposed selection") @DecimalText
                @Nullable BigDecimal valueProposed) {
    private static final int NAMED = 100;

    Outlook {
        in = List.copyOf(in);
        out = List.copyOf(out);
    }

    static Outlook between(
            List<Standing> before,
            List<Standing> after,
            @Nullable BigDecimal valueBefore,
            @Nullable BigDecimal valueProposed) {
        Map<ProjectId, Boolean> selected =
                before.stream().collect(toMap(Standing::projectId, Standing::selected));
        var moves = Reprioritisation.between(before, after);
        var in = which(moves, move -> move.selected() && !was(selected, move));
        var out = which(moves, move -> !move.selected() && was(selected, move));
        return new Outlook(
                moves.size(),
                in.size(),
                out.size(),
                in.stream().limit(NAMED).toList(),
                out.stream().limit(NAMED).toList(),
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
