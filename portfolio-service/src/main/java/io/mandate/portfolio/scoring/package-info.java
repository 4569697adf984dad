/** How much a project contributes to a strategy, as one number whose parts can be seen. */
@NullMarked
package io.mandate.portfolio.scoring;

import org.jspecify.annotations.NullMarked;
