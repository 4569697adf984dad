/** Where the events of the projects come in, each to the feature that it matters to. */
@NullMarked
package io.mandate.portfolio.intake;

import org.jspecify.annotations.NullMarked;
