/** What a project still costs, month by month, and what it is worth: pure arithmetic with named formulas. */
@NullMarked
package io.mandate.portfolio.valuation;

import org.jspecify.annotations.NullMarked;
