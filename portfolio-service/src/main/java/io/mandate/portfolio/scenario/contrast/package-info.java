/** What a scenario has that another one, or the live portfolio, has not. */
@NullMarked
package io.mandate.portfolio.scenario.contrast;

import org.jspecify.annotations.NullMarked;
