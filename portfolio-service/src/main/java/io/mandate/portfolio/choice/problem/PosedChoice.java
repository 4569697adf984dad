package io.mandate.portfolio.choice.problem;

import static io.mandate.portfolio.PortfolioProblem.CHOICE_NOT_POSABLE;
import static io.mandate.portfolio.PortfolioProblem.CHOICE_TOO_LARGE;

import io.mandate.portfolio.Contradictions;
import io.mandate.portfolio.Refusal;
import io.mandate.portfolio.selection.model.InvalidSelectionException;
import io.mandate.portfolio.selection.model.SelectionEffort;
import io.mandate.portfolio.selection.model.SelectionProblem;
import io.mandate.portfolio.selection.model.SelectionProblem.Candidate;
import io.mandate.portfolio.selection.model.SelectionProblem.Limit;
import io.mandate.portfolio.selection.model.SelectionProblem.Option;
import io.mandate.portfolio.selection.model.SelectionProblem.Pin;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A request as the solver takes it, in whole numbers, with the way back to the request's own. */
public record PosedChoice(ChoiceRequest request, SelectionProblem problem, Scales scales) {
    /** What fits into a run's memory and time. */
    static final int MOST_ENTRIES = 1_000_000;

    public static PosedChoice of(ChoiceRequest request) {
        checkSize(request);
        checkCircles(request);
        checkExclusions(request);
        var scales = new Scales(request);
        var relations = new PosedRelations(request);
        try {
            var problem =
                    new SelectionProblem(
                            candidates(request, scales),
                            limits(request, scales),
                            relations.relations());
            return new PosedChoice(request, new PosedShares(request).addedTo(problem), scales);
        } catch (InvalidSelectionException e) {
            throw Refusal.at(
                    relations.pointer(e.pointer()),
                    CHOICE_NOT_POSABLE,
                    String.valueOf(e.getMessage()));
        }
    }

    public SelectionEffort effort() {
        return request.effort().effort();
    }

    /** Whether a limit of the problem stands for one of the request's shares. */
    public boolean isShare(Limit limit) {
        return !isLimit(limit.name());
    }

    /** Whether it is the name of one of the request's limits. */
    public boolean isLimit(String name) {
        return limits().contains(name);
    }

    /** The request's limits, without its shares, in its order. */
    public List<String> limits() {
        return request.limits().stream().map(PosedLimit::name).toList();
    }

    private static void checkSize(ChoiceRequest request) {
        long options = 0;
        long entries = 0;
        for (var candidate : request.candidates()) {
            options += candidate.choices().size();
            entries += candidate.choices().stream().mapToInt(each -> each.use().size()).sum();
        }
        entries += 2 * options * request.shares().size();
        entries += request.sets().stream().mapToInt(each -> each.candidates().size()).sum();
        if (options > 4 * 20_000) {
            throw Refusal.at("/candidates", CHOICE_TOO_LARGE, "More than 80,000 options");
        }
        if (entries > MOST_ENTRIES) {
            throw Refusal.at(
                    "",
                    CHOICE_TOO_LARGE,
                    "%,d uses, shares and members of sets; at most %,d"
                            .formatted(entries, MOST_ENTRIES));
        }
    }

    /** Needs of single options do not close a circle: another option may be chosen. */
    private static void checkCircles(ChoiceRequest request) {
        Contradictions.<PosedNeed, Object>needsHaveAnEnd(
                request.needs(),
                need -> need.option() == null ? need.candidate() : need,
                PosedNeed::needed);
    }

    private static void checkExclusions(ChoiceRequest request) {
        var musts =
                request.candidates().stream()
                        .filter(each -> each.pin() == Pin.IN)
                        .map(PosedCandidate::id)
                        .collect(Collectors.toSet());
        Contradictions.mustsCanBeIn(
                request.exclusions(), PosedExclusion::one, PosedExclusion::other, musts);
    }

    private static List<Limit> limits(ChoiceRequest request, Scales scales) {
        var limits = new ArrayList<Limit>();
        for (int at = 0; at < request.limits().size(); at++) {
            var limit = request.limits().get(at);
            limits.add(
                    new Limit(
                            limit.name(),
                            whole(scales, limit.name(), limit.floor(), "/limits/" + at + "/floor"),
                            whole(
                                    scales,
                                    limit.name(),
                                    limit.ceiling(),
                                    "/limits/" + at + "/ceiling")));
        }
        return limits;
    }

    private static @Nullable Long whole(
            Scales scales, String limit, @Nullable BigDecimal amount, String pointer) {
        return amount == null ? null : Long.valueOf(scales.amount(limit, amount, pointer));
    }

    private static List<Candidate> candidates(ChoiceRequest request, Scales scales) {
        var candidates = new ArrayList<Candidate>();
        for (int at = 0; at < request.candidates().size(); at++) {
            var candidate = request.candidates().get(at);
            var options = new ArrayList<Option>();
            for (int index = 0; index < candidate.choices().size(); index++) {
                var option = candidate.choices().get(index);
                var pointer = "/candidates/" + at + candidate.pointer(index);
                options.add(
                        new Option(
                                option.id(),
                                scales.value(option.value(), pointer + "/value"),
                                use(option, scales, pointer)));
            }
            candidates.add(new Candidate(candidate.id(), options, candidate.pin()));
        }
        return candidates;
    }

    private static Map<String, Long> use(PosedOption option, Scales scales, String pointer) {
        var uses = new HashMap<String, Long>();
        for (int at = 0; at < option.use().size(); at++) {
            var use = option.use().get(at);
            var where = pointer + "/use/" + at;
            var amount = scales.amount(use.limit(), use.amount(), where + "/amount");
            if (uses.put(use.limit(), amount) != null) {
                throw Refusal.at(
                        where + "/limit",
                        CHOICE_NOT_POSABLE,
                        "The use of %s is given twice".formatted(use.limit()));
            }
        }
        return uses;
    }
}
