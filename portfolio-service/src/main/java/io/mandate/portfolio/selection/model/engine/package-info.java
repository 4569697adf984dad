/** Solves 0–1 programs in whole numbers: hides OR-tools, its tolerances and its moods. Knows no PMO word. */
@NullMarked
package io.mandate.portfolio.selection.model.engine;

import org.jspecify.annotations.NullMarked;
