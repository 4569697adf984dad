/** Approving a selection: what it is checked against, and what it sets off. */
@NullMarked
package io.mandate.portfolio.approval;

import org.jspecify.annotations.NullMarked;
