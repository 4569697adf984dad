/** Approving a selection: what it is checked against, what it sets off, and the ranking in force since. */
@NullMarked
package io.mandate.portfolio.approval;

import org.jspecify.annotations.NullMarked;
