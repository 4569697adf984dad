/** The problem that a request poses: its shape, and what the solver takes of it, in whole numbers. */
@NullMarked
package io.mandate.portfolio.choice.problem;

import org.jspecify.annotations.NullMarked;
