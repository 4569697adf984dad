/** Questions to a finished run: why a candidate is in or out, and what other budgets would bring. */
@NullMarked
package io.mandate.portfolio.selection.inquiry;

import org.jspecify.annotations.NullMarked;
