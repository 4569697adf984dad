/** The places of projects in the rankings of portfolio-service. */
@NullMarked
package io.mandate.project.priority;

import org.jspecify.annotations.NullMarked;
