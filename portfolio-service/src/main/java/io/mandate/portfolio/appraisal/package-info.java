/** Scorings of candidates by weights or by cost of delay, with ranking and sensitivity; keeps nothing. */
@NullMarked
package io.mandate.portfolio.appraisal;

import org.jspecify.annotations.NullMarked;
