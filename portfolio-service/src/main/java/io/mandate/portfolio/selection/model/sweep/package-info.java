/** A search for programs whose columns use few rows each: it fills one row after the other. */
@NullMarked
package io.mandate.portfolio.selection.model.sweep;

import org.jspecify.annotations.NullMarked;
