/** What a run found, as it is kept and shown: the figures, and each project with its reason. */
@NullMarked
package io.mandate.portfolio.selection.result;

import org.jspecify.annotations.NullMarked;
