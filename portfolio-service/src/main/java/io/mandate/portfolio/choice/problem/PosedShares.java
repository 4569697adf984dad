package io.mandate.portfolio.choice.problem;

import static io.mandate.portfolio.PortfolioProblem.CHOICE_NOT_POSABLE;
import static java.util.Objects.requireNonNull;

import io.mandate.portfolio.Refusal;
import io.mandate.portfolio.selection.model.Choice;
import io.mandate.portfolio.selection.model.InvalidSelectionException;
import io.mandate.portfolio.selection.model.ScaledLimit;
import io.mandate.portfolio.selection.model.SelectionProblem;
import io.mandate.portfolio.selection.model.Shares;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The request's shares as limits, from the uses of the limit that each is a share of. */
final class PosedShares {
    private final ChoiceRequest request;
    private final Set<String> limits = new HashSet<>();
    private final Map<String, List<PosedOption>> options = new HashMap<>();

    PosedShares(ChoiceRequest request) {
        this.request = request;
        request.limits().forEach(limit -> limits.add(limit.name()));
        request.candidates().forEach(each -> options.put(each.id(), each.choices()));
    }

    SelectionProblem addedTo(SelectionProblem problem) {
        var names = new HashSet<>(limits);
        var grown = problem;
        for (int at = 0; at < request.shares().size(); at++) {
            var share = request.shares().get(at);
            var pointer = "/shares/" + at;
            require(
                    limits.contains(share.of()),
                    pointer + "/of",
                    "There is no limit " + share.of());
            try {
                for (var limit : scaled(share, pointer)) {
                    require(
                            names.add(limit.limit().name()),
                            pointer + "/name",
                            "There is a limit or share " + limit.limit().name());
                    grown = grown.with(limit);
                }
            } catch (InvalidSelectionException e) {
                throw Refusal.at(pointer, CHOICE_NOT_POSABLE, String.valueOf(e.getMessage()));
            }
        }
        return grown;
    }

    private List<ScaledLimit> scaled(PosedShare share, String pointer) {
        var figures = figures(share.of());
        var name = share.name();
        var found = new ArrayList<ScaledLimit>();
        if (share.average() != null) {
            var marks = marks(share, pointer);
            found.add(Shares.averageAtLeast(name, figures, marks, share.average()));
        }
        var bucket = choices(share.bucket(), pointer + "/bucket").keySet();
        if (share.atMost() != null) {
            found.add(Shares.atMost(name, figures, bucket, share.atMost()));
        }
        if (share.atLeast() != null) {
            var distinct = share.atMost() == null ? name : name + ", at least";
            found.add(Shares.atLeast(distinct, figures, bucket, share.atLeast()));
        }
        return found;
    }

    private Map<Choice, BigDecimal> figures(String limit) {
        var figures = new HashMap<Choice, BigDecimal>();
        for (var candidate : request.candidates()) {
            for (var option : candidate.choices()) {
                option.use().stream()
                        .filter(use -> use.limit().equals(limit))
                        .forEach(
                                use ->
                                        figures.put(
                                                new Choice(candidate.id(), option.id()),
                                                use.amount()));
            }
        }
        return figures;
    }

    private Map<Choice, BigDecimal> marks(PosedShare share, String pointer) {
        var marks = new HashMap<Choice, BigDecimal>();
        var named = share.marks().stream().map(PosedShare.Mark::candidate).toList();
        var choices = choices(named, pointer + "/marks");
        var byCandidate = new HashMap<String, BigDecimal>();
        share.marks().forEach(each -> byCandidate.put(each.candidate(), each.mark()));
        choices.forEach(
                (choice, _) ->
                        marks.put(choice, requireNonNull(byCandidate.get(choice.candidate()))));
        return marks;
    }

    /** Every option of the named candidates, with the name's place in the list. */
    private Map<Choice, Integer> choices(Collection<String> named, String pointer) {
        var choices = new HashMap<Choice, Integer>();
        var seen = new HashSet<String>();
        int at = 0;
        for (var candidate : named) {
            int place = at++;
            var its = options.get(candidate);
            require(its != null, pointer + "/" + place, "There is no candidate " + candidate);
            require(
                    seen.add(candidate),
                    pointer + "/" + place,
                    "Candidate %s is given twice".formatted(candidate));
            requireNonNull(its)
                    .forEach(option -> choices.put(new Choice(candidate, option.id()), place));
        }
        return choices;
    }

    private static void require(boolean holds, String pointer, String detail) {
        if (!holds) {
            throw Refusal.at(pointer, CHOICE_NOT_POSABLE, detail);
        }
    }
}
