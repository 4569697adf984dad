/** Projects for which a run has something to do, and how it takes up one after another. */
@NullMarked
package io.mandate.project.waiting;

import org.jspecify.annotations.NullMarked;
