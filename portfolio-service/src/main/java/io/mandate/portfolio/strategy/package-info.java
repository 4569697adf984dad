/** What the organisation wants: goals and how much each of them counts. */
@NullMarked
package io.mandate.portfolio.strategy;

import org.jspecify.annotations.NullMarked;
