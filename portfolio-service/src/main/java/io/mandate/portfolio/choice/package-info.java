/** Choices posed directly, by other systems: candidates and rules come with the request, no portfolio is needed. */
@NullMarked
package io.mandate.portfolio.choice;

import org.jspecify.annotations.NullMarked;
