/** Forecasts of cost, version by version, and how well each has come true. */
@NullMarked
package io.mandate.project.money.forecast;

import org.jspecify.annotations.NullMarked;
