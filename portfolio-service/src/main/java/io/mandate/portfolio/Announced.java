package io.mandate.portfolio;

/** A fact that has been announced, in the transaction that makes it true, and the id of its event. */
public record Announced(PortfolioEvent event, String id) {}
