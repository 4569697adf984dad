package io.mandate.portfolio.candidate;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.mandate.portfolio.ProjectStatus;

/** The payload of {@code proposed} and {@code revised}: the whole project as it is from then on. */
record ProjectTold(String name, ProjectStatus status, @JsonUnwrapped ProjectFacts facts) {}
