/** The arithmetic of cash flows: discounting, every internal rate of return, payback, ratios. Pure. */
@NullMarked
package io.mandate.portfolio.investment.cashflow;

import org.jspecify.annotations.NullMarked;
