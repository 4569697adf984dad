/** How many hours of which roles a portfolio's selection may count on, by month. */
@NullMarked
package io.mandate.portfolio.capacity;

import org.jspecify.annotations.NullMarked;
