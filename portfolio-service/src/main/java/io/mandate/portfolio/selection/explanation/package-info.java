/** Why a candidate is in or out of a selection, what the other way would cost, and what it would take. */
@NullMarked
package io.mandate.portfolio.selection.explanation;

import org.jspecify.annotations.NullMarked;
