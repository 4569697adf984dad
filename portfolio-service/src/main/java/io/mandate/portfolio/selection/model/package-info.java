/** Which projects to run: the selection as a pure function from a problem to a solution with a proven bound. */
@NullMarked
package io.mandate.portfolio.selection.model;

import org.jspecify.annotations.NullMarked;
