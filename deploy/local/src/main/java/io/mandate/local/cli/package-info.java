/** Hides how the mandate command reads what a person wants and tells what happened. */
@NullMarked
package io.mandate.local.cli;

import org.jspecify.annotations.NullMarked;
