package io.mandate.portfolio.precedence;

import io.mandate.platform.event.AggregateState;
import io.mandate.portfolio.PortfolioEvent;
import io.mandate.portfolio.Stamp;
import io.mandate.portfolio.ranking.Reprioritisation.Move;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The projects whose rank or selection moved, in parts; a project that left the ranking has no rank. */
public record Reprioritised(Stamp stamp, UUID runId, int part, int parts, List<Move> ranking)
        implements PortfolioEvent {
    static final int MOST_IN_A_PART = 2_000;

    @Override
    public String type() {
        return "mandate.portfolio.reprioritised.v1";
    }

    /** What each of the part's projects has come to; none for one that left the ranking. */
    Stream<AggregateState> priorities() {
        return ranking.stream()
                .map(
                        move ->
                                Priority.state(
                                        stamp.sequence(),
                                        stamp.scope(),
                                        new Priority(
                                                stamp.subject(),
                                                move.projectId(),
                                                move.rank(),
                                                move.selected())));
    }

    /** As many events as it takes, each under its own stamp; none if nothing moved. */
    public static List<Reprioritised> of(List<Move> moves, UUID runId, Supplier<Stamp> stamps) {
        int parts = Math.ceilDiv(moves.size(), MOST_IN_A_PART);
        var events = new ArrayList<Reprioritised>(parts);
        for (int part = 1; part <= parts; part++) {
            var from = (part - 1) * MOST_IN_A_PART;
            var to = Math.min(from + MOST_IN_A_PART, moves.size());
            events.add(
                    new Reprioritised(
                            stamps.get(),
                            runId,
                            part,
                            parts,
                            List.copyOf(moves.subList(from, to))));
        }
        return events;
    }
}
