package io.mandate.portfolio.choice.answer;

import java.util.List;

/** Why a candidate is in or out: a code for machines, a sentence, and the others that it speaks of. */
record ChoiceReason(ChoiceCode code, String text, List<String> others) {

    /** What kind of reason. */
    enum ChoiceCode {
        /** In: the problem wants it in. */
        PINNED_IN,
        /** In: it is worth at least what its use would bring elsewhere. */
        WORTH_ITS_USE,
        /** In: others that are in need it. */
        NEEDED,
        /** In: of a set no fewer may be chosen. */
        NEEDED_IN_SET,
        /** Out: the problem wants it out. */
        PINNED_OUT,
        /** Out: another one that is in rules it out. */
        RULED_OUT,
        /** Out: what it needs is not in, or not in an option that serves. */
        NEEDS_MISSING,
        /** Out: of a set no more may be chosen. */
        SET_FULL,
        /** Out: it adds no value. */
        ADDS_NO_VALUE,
        /** Out: what is left of a limit is too small a piece. */
        TOO_LARGE_A_PIECE,
        /** Out: those that would have to make room are worth more. */
        WORTH_LESS_THAN_OTHERS,
        /** Out: too little of a limit would be left. */
        FLOOR_MISSED,
        /** Out: the run stopped before it could say more. */
        UNDECIDED,
        /** Out: nothing was chosen. */
        NO_CHOICE
    }
}
