/** What the portfolio thinks of each project: rank, selection and last directive. */
@NullMarked
package io.mandate.reporting.priority;

import org.jspecify.annotations.NullMarked;
