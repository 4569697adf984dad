/** What a portfolio says about its projects among themselves: who needs whom, who rules whom out, how many of a set. */
@NullMarked
package io.mandate.portfolio.relation;

import org.jspecify.annotations.NullMarked;
