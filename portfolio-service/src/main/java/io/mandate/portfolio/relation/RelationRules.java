package io.mandate.portfolio.relation;

import static io.mandate.portfolio.PortfolioProblem.MEMBER_NAMED_TWICE;
import static io.mandate.portfolio.PortfolioProblem.RULES_ITSELF_OUT;
import static io.mandate.portfolio.PortfolioProblem.SET_NAMED_TWICE;
import static io.mandate.portfolio.PortfolioProblem.SET_RANGE_EMPTY;

import io.mandate.portfolio.Contradictions;
import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.Refusal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What must hold between relations; whether they can all be kept, a selection finds out. */
public final class RelationRules {
    private RelationRules() {}

    /** The same; refuses with pointers into them. */
    public static Relations checked(Relations relations, Collection<ProjectId> mandatory) {
        Contradictions.needsHaveAnEnd(relations.needs(), Need::candidate, Need::needed);
        nobodyRulesItselfOut(relations.exclusions());
        Contradictions.mustsCanBeIn(
                relations.exclusions(), Exclusion::one, Exclusion::other, Set.copyOf(mandatory));
        checkSets(relations.sets());
        return relations;
    }

    private static void checkSets(List<ProjectSet> sets) {
        var names = new HashSet<String>();
        for (int at = 0; at < sets.size(); at++) {
            var set = sets.get(at);
            var pointer = "/sets/" + at;
            if (!names.add(set.name())) {
                throw Refusal.at(
                        pointer + "/name",
                        SET_NAMED_TWICE,
                        "There is a set %s before".formatted(set.name()));
            }
            membersDiffer(set, pointer);
            countsCanBeKept(set, pointer);
        }
    }

    private static void nobodyRulesItselfOut(List<Exclusion> exclusions) {
        for (int at = 0; at < exclusions.size(); at++) {
            var pair = exclusions.get(at);
            if (pair.one().equals(pair.other())) {
                throw Refusal.at(
                        "/exclusions/%d/other".formatted(at),
                        RULES_ITSELF_OUT,
                        "%s is the same project".formatted(pair.other()));
            }
        }
    }

    private static void membersDiffer(ProjectSet set, String pointer) {
        var members = new HashSet<ProjectId>();
        for (int at = 0; at < set.candidates().size(); at++) {
            if (!members.add(set.candidates().get(at))) {
                throw Refusal.at(
                        pointer + "/candidates/" + at,
                        MEMBER_NAMED_TWICE,
                        "%s is named before".formatted(set.candidates().get(at)));
            }
        }
    }

    private static void countsCanBeKept(ProjectSet set, String pointer) {
        var least = set.atLeast();
        if (least == null) {
            return;
        }
        int most = set.candidates().size();
        if (set.atMost() != null) {
            most = Math.min(most, set.atMost());
        }
        if (least > most) {
            throw Refusal.at(
                    pointer + "/atLeast",
                    SET_RANGE_EMPTY,
                    "%d is more than %d".formatted(least, most));
        }
    }
}
