/** Decisions of a portfolio that a project has a rank whatever its score, for a reason and until a day. */
@NullMarked
package io.mandate.portfolio.override;

import org.jspecify.annotations.NullMarked;
