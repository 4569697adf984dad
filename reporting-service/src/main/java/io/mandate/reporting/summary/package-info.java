/** The portfolio summary: what projects cost and how late they are, per office and in total. */
@NullMarked
package io.mandate.reporting.summary;

import org.jspecify.annotations.NullMarked;
