package io.mandate.portfolio.ranking;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Ranks by the higher exact score; then the higher value, with unknown values last; then the smaller name by code
 * point, so that no two share a rank. Overrides in force then take their ranks, and the others keep their order in
 * the places that are left; expired overrides change nothing and are named.
 */
public record ScoreRanking(List<Place> places, List<RankOverride> expired) {
    private static final Comparator<Rated> ORDER =
            comparing(Rated::score, reverseOrder())
                    .thenComparing(Rated::value, nullsLast(reverseOrder()))
                    .thenComparing(Rated::candidate);

    public ScoreRanking {
        places = List.copyOf(places);
        expired = List.copyOf(expired);
    }

    /** By score alone, whatever the order of the candidates. */
    public static List<Rated> byScore(Collection<Rated> candidates) {
        return candidates.stream().sorted(ORDER).toList();
    }

    /** Each candidate and each rank has at most one override in force. */
    public static ScoreRanking of(
            Collection<Rated> candidates, List<RankOverride> overrides, LocalDate day) {
        return over(byScore(candidates).stream().map(Rated::candidate).toList(), overrides, day);
    }

    /**
     * Over an order that there is already. An override of a candidate that is not in it changes nothing; one of a
     * rank beyond the last takes the last place that no other such override needs.
     */
    public static ScoreRanking over(
            List<String> order, List<RankOverride> overrides, LocalDate day) {
        var computed = new HashMap<String, Integer>();
        order.forEach(candidate -> computed.put(candidate, computed.size() + 1));
        var byRank =
                seats(
                        inForce(overrides, day)
                                .filter(each -> computed.containsKey(each.candidate())),
                        order.size());
        var seated = byRank.values().stream().map(RankOverride::candidate).collect(toSet());
        var others = order.stream().filter(Predicate.not(seated::contains)).iterator();
        var places = new ArrayList<Place>();
        for (int rank = 1; rank <= order.size(); rank++) {
            var override = byRank.get(rank);
            var candidate = override == null ? others.next() : override.candidate();
            places.add(
                    new Place(candidate, rank, requireNonNull(computed.get(candidate)), override));
        }
        return new ScoreRanking(
                places, overrides.stream().filter(each -> !each.holdsOn(day)).toList());
    }

    /** The rank that each gets: its own, or before those that want a later one where ranks run out. */
    private static Map<Integer, RankOverride> seats(Stream<RankOverride> overrides, int last) {
        var seats = new HashMap<Integer, RankOverride>();
        int free = last;
        for (var each : overrides.sorted(comparing(RankOverride::rank, reverseOrder())).toList()) {
            int seat = Math.min(each.rank(), free);
            seats.put(seat, each);
            free = seat - 1;
        }
        return seats;
    }

    /** Those that have not expired. */
    public static Stream<RankOverride> inForce(List<RankOverride> overrides, LocalDate day) {
        return overrides.stream().filter(each -> each.holdsOn(day));
    }
}
