package io.mandate.portfolio.choice.problem;

import static java.util.Objects.requireNonNull;

import io.mandate.portfolio.selection.model.SelectionProblem.Relation;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.AtLeast;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.AtMost;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.Excludes;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.OptionRequires;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.Requires;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The request's needs, exclusions and sets as relations, and the solver's pointers as the request's. */
final class PosedRelations {
    private static final Pattern RELATION = Pattern.compile("/relations/(\\d+)(/.*)?");
    private static final Pattern USE =
            Pattern.compile("/candidates/(\\d+)(?:/options/(\\d+))?/use/(.*)");

    private final ChoiceRequest request;
    private final List<Relation> relations = new ArrayList<>();
    private final List<String> origins = new ArrayList<>();

    PosedRelations(ChoiceRequest request) {
        this.request = request;
        for (int at = 0; at < request.needs().size(); at++) {
            add(relation(request.needs().get(at)), "/needs/" + at);
        }
        for (int at = 0; at < request.exclusions().size(); at++) {
            var pair = request.exclusions().get(at);
            add(new Excludes(pair.one(), pair.other()), "/exclusions/" + at);
        }
        for (int at = 0; at < request.sets().size(); at++) {
            add(request.sets().get(at), "/sets/" + at);
        }
    }

    private static Relation relation(PosedNeed need) {
        return need.option() == null
                ? new Requires(need.candidate(), need.needed())
                : new OptionRequires(
                        need.candidate(),
                        need.option(),
                        need.needed(),
                        requireNonNull(need.oneOf()));
    }

    private void add(PosedSet set, String origin) {
        if (set.atLeast() != null) {
            add(new AtLeast(set.atLeast(), set.candidates()), origin);
        }
        if (set.atMost() != null) {
            add(new AtMost(set.atMost(), set.candidates()), origin);
        }
    }

    private void add(Relation relation, String origin) {
        relations.add(relation);
        origins.add(origin);
    }

    List<Relation> relations() {
        return relations;
    }

    /** Where in the request that is which the solver points at. */
    String pointer(String solvers) {
        var relation = RELATION.matcher(solvers);
        if (relation.matches()) {
            var rest = relation.group(2);
            return origins.get(Integer.parseInt(relation.group(1)))
                    + (rest == null || rest.equals("/count") ? "" : rest);
        }
        var use = USE.matcher(solvers);
        if (!use.matches()) {
            return solvers;
        }
        var candidate = request.candidates().get(Integer.parseInt(use.group(1)));
        var option = use.group(2) == null ? 0 : Integer.parseInt(use.group(2));
        var limits = candidate.choices().get(option).use().stream().map(PosedUse::limit).toList();
        return solvers.substring(0, use.start(3)) + limits.indexOf(use.group(3));
    }
}
