/** Every project as its events tell it, with the figures that follow from its facts. */
@NullMarked
package io.mandate.reporting.project;

import org.jspecify.annotations.NullMarked;
