/** The projects a portfolio can choose from, as project-service announces them. */
@NullMarked
package io.mandate.portfolio.candidate;

import org.jspecify.annotations.NullMarked;
