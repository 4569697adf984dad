/** Starts that an approval chose for a later month are given in that month, by themselves. */
@NullMarked
package io.mandate.portfolio.laterstart;

import org.jspecify.annotations.NullMarked;
