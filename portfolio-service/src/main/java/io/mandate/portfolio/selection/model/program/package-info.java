/** A selection as columns under rows, all in whole numbers and exact. */
@NullMarked
package io.mandate.portfolio.selection.model.program;

import org.jspecify.annotations.NullMarked;
