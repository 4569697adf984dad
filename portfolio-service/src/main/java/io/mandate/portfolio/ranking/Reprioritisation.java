package io.mandate.portfolio.ranking;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.portfolio.ProjectId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The difference between two rankings: who is to be told what. */
public final class Reprioritisation {
    private Reprioritisation() {}

    /** The projects whose rank or selection differs, in the new order; those that left the ranking come last. */
    public static List<Move> between(List<Standing> before, List<Standing> after) {
        Map<ProjectId, Standing> old =
                before.stream().collect(toMap(Standing::projectId, identity()));
        var moves = new ArrayList<Move>();
        for (var standing : after) {
            var previous = old.remove(standing.projectId());
            if (previous == null
                    || previous.rank() != standing.rank()
                    || previous.selected() != standing.selected()) {
                moves.add(
                        new Move(
                                standing.projectId(),
                                standing.rank(),
                                previous == null ? null : previous.rank(),
                                standing.selected(),
                                standing.score()));
            }
        }
        before.stream()
                .filter(each -> old.containsKey(each.projectId()))
                .map(Move::left)
                .forEach(moves::add);
        return moves;
    }

    /** A project's new place; the rank is null when it left the ranking, the previous one when it is new there. */
    public record Move(
            ProjectId projectId,
            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Integer rank,
            @Nullable Integer previousRank,
            boolean selected,
            @Nullable BigDecimal score) {

        static Move left(Standing gone) {
            return new Move(gone.projectId(), null, gone.rank(), false, null);
        }
    }
}
