/** How well what is done serves what is wanted: coverage of the goals, and what is an orphan between goals and benefits. */
@NullMarked
package io.mandate.portfolio.alignment;

import org.jspecify.annotations.NullMarked;
