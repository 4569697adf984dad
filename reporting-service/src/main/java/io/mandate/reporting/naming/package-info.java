/** The names of projects, portfolios, strategies and offices, for sentences and tables. */
@NullMarked
package io.mandate.reporting.naming;

import org.jspecify.annotations.NullMarked;
