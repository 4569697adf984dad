package io.mandate.project;

import io.mandate.project.ProjectEvent.Stamp;
import java.util.List;

/** Projects are governed by other offices from now on; observed in the transaction of the move. */
public record ProjectsMoved(List<Stamp> stamps) {}
