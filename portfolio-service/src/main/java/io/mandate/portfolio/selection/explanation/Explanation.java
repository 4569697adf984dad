package io.mandate.portfolio.selection.explanation;

import io.mandate.portfolio.selection.model.Rule;
import io.mandate.portfolio.selection.model.WhatIf.Broken;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a candidate is in or out. All amounts are whole numbers in the units of the problem.
 *
 * @param proven whether it is proven that no selection is worth more than the one explained
 * @param decided whether somebody decided that it is in or out: then no amount changes it
 * @param barriers if it is out: the rules that the selection would break if it just joined
 * @param otherWay what the best selection with it on the other side looks like
 * @param value the smallest rise of its value that brings it in, or fall that puts it out
 * @param extras if it is out: for each limit looked at, how much more of that limit alone brings it in
 */
public record Explanation(
        String candidate,
        @Nullable String option,
        boolean proven,
        boolean decided,
        List<Broken> barriers,
        OtherWay otherWay,
        Threshold value,
        List<Extra> extras) {

    public Explanation {
        barriers = List.copyOf(barriers);
        extras = List.copyOf(extras);
    }

    /** The option that it is in; it is out without one. */
    public boolean in() {
        return option != null;
    }

    /** More of one limit. */
    public record Extra(String limit, Threshold threshold) {}

    /** The candidate forced in, if it is out; left out, if it is in. */
    public sealed interface OtherWay {}

    /**
     * It is possible, and this is lost; less than nothing if a decision forbade something better.
     *
     * @param option in which it would be forced in
     */
    public record Possible(Range loss, @Nullable String option, Exchange exchange)
            implements OtherWay {}

    /** It is proven that no selection has it on the other side; the rules that stand against it, if found. */
    public record Impossible(List<Rule> because) implements OtherWay {
        public Impossible {
            because = List.copyOf(because);
        }
    }

    /** Neither a selection was found nor the proof that there is none; the least that would be lost. */
    public record Undecided(long leastLoss) implements OtherWay {}
}
