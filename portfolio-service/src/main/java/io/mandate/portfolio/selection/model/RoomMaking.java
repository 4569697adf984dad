package io.mandate.portfolio.selection.model;

import io.mandate.portfolio.selection.model.FirstReason.Room;
import io.mandate.portfolio.selection.model.SelectionProblem.Candidate;
import io.mandate.portfolio.selection.model.SelectionProblem.Pin;
import io.mandate.portfolio.selection.model.SelectionSolution.Overrun;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks for chosen candidates that could leave to make room for another: a cheap set, not surely the cheapest. */
final class RoomMaking {
    private static final int NAMED = 10;

    private final List<Candidate> movable;

    RoomMaking(
            List<Candidate> candidates,
            SelectionSolution solution,
            Map<String, List<String>> needs) {
        var selected = solution.chosen().keySet();
        Set<String> held = new HashSet<>();
        selected.forEach(id -> held.addAll(needs.getOrDefault(id, List.of())));
        this.movable =
                candidates.stream()
                        .filter(c -> selected.contains(c.id()) && c.pin() != Pin.IN)
                        .filter(c -> !held.contains(c.id()))
                        .toList();
    }

    /** Who would have to leave, or nothing if all of them together are not enough. */
    Optional<Room> madeFor(List<Overrun> overruns) {
        var lacking = new LinkedHashMap<String, Long>();
        overruns.forEach(overrun -> lacking.put(overrun.limit(), overrun.over()));
        var leaving = new ArrayList<Candidate>();
        for (var each : cheapestRelief(overruns)) {
            if (lacking.values().stream().noneMatch(over -> over > 0)) {
                break;
            }
            if (lacking.entrySet().stream()
                    .anyMatch(l -> l.getValue() > 0 && each.use(l.getKey()) > 0)) {
                lacking.replaceAll((limit, over) -> over - each.use(limit));
                leaving.add(each);
            }
        }
        if (lacking.values().stream().anyMatch(over -> over > 0)) {
            return Optional.empty();
        }
        return Optional.of(room(spared(leaving, lacking)));
    }

    /** Those who free most of what is lacking for the least value come first. */
    private List<Candidate> cheapestRelief(List<Overrun> overruns) {
        return movable.stream()
                .map(each -> new Offer(each, relief(each, overruns)))
                .filter(offer -> offer.relief() > 0)
                .sorted(
                        Comparator.comparing(Offer::dearness)
                                .thenComparing(o -> o.candidate().id()))
                .map(Offer::candidate)
                .toList();
    }

    private record Offer(Candidate candidate, double relief) {
        double dearness() {
            return candidate.value() / relief;
        }
    }

    private static double relief(Candidate candidate, List<Overrun> overruns) {
        double sum = 0;
        for (var overrun : overruns) {
            sum += Math.min(1.0, (double) candidate.use(overrun.limit()) / overrun.over());
        }
        return sum;
    }

    /** Lets those stay who turn out not to be needed, dearest first. */
    private static List<Candidate> spared(List<Candidate> leaving, Map<String, Long> lacking) {
        var rest = new ArrayList<Candidate>();
        for (var each : dearestFirst(leaving)) {
            if (lacking.entrySet().stream()
                    .allMatch(l -> l.getValue() + each.use(l.getKey()) <= 0)) {
                lacking.replaceAll((limit, over) -> over + each.use(limit));
            } else {
                rest.add(each);
            }
        }
        return rest;
    }

    private static List<Candidate> dearestFirst(List<Candidate> candidates) {
        return candidates.stream()
                .sorted(
                        Comparator.comparing(Candidate::value)
                                .reversed()
                                .thenComparing(Candidate::id))
                .toList();
    }

    private static Room room(List<Candidate> leaving) {
        return new Room(
                leaving.stream().limit(NAMED).map(Candidate::id).toList(),
                leaving.size(),
                leaving.stream().mapToLong(Candidate::value).sum());
    }
}
