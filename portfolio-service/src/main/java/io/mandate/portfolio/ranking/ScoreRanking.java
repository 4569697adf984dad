package io.mandate.portfolio.ranking;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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
        Map<String, RankOverride> inForce =
                inForce(overrides, day).collect(toMap(RankOverride::candidate, identity()));
        var order = byScore(candidates).stream().map(Rated::candidate).toList();
        var byRank = inForce.values().stream().collect(toMap(RankOverride::rank, identity()));
        var others = order.stream().filter(Predicate.not(inForce::containsKey)).iterator();
        var places = new ArrayList<Place>();
        for (int rank = 1; rank <= order.size(); rank++) {
            var override = byRank.get(rank);
            var candidate = override == null ? others.next() : override.candidate();
            places.add(new Place(candidate, rank, order.indexOf(candidate) + 1, override));
        }
        return new ScoreRanking(
                places, overrides.stream().filter(each -> !each.holdsOn(day)).toList());
    }

    /** Those that have not expired. */
    public static Stream<RankOverride> inForce(List<RankOverride> overrides, LocalDate day) {
        return overrides.stream().filter(each -> each.holdsOn(day));
    }
}
