/** The printable page of the portfolio summary. */
@NullMarked
package io.mandate.reporting.page;

import org.jspecify.annotations.NullMarked;
