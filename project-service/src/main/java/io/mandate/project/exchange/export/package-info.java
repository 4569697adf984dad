/** Gives plans to scheduling tools. */
@NullMarked
package io.mandate.project.exchange.export;

import org.jspecify.annotations.NullMarked;
