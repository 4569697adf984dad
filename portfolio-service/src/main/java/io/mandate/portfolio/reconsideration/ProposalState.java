package io.mandate.portfolio.reconsideration;

/** How far a proposal is. */
public enum ProposalState {
    /** The selection is being sought. */
    SOUGHT,
    /** Something moved, but every project keeps its place, its month and its mode. */
    UNCHANGED,
    /** No selection was found, or the run failed or was cancelled; it says why. */
    UNSOLVED,
    /** Somebody is to decide. */
    WAITING,
    /** A newer proposal, or another selection that was approved, took its place. */
    SUPERSEDED,
    APPROVED,
    DECLINED
}
