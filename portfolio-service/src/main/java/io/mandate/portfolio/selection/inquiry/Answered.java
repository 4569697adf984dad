package io.mandate.portfolio.selection.inquiry;

import io.mandate.portfolio.selection.model.SelectionEffort;
import io.mandate.portfolio.selection.model.Solved;

/** A finished run that found something: its problem and answer, the effort it was given, its units. */
public record Answered(Solved solved, SelectionEffort effort, Measures measures) {}
