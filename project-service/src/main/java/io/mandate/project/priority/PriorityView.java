package io.mandate.project.priority;

import java.util.UUID;

/** The place of a project in a portfolio's ranking: 1 is first. */
public record PriorityView(int rank, UUID portfolioId) {}
