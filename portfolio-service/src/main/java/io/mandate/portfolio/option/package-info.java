/** In which ways a portfolio lets the selection do a project, beyond the one that the project plans. */
@NullMarked
package io.mandate.portfolio.option;

import org.jspecify.annotations.NullMarked;
