/** Takes over registers of projects: what a column means, what a row says, and what is odd about it. */
@NullMarked
package io.mandate.project.intake;

import org.jspecify.annotations.NullMarked;
