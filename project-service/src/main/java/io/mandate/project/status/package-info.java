/** Moves projects through their life and remembers how they went. */
@NullMarked
package io.mandate.project.status;

import org.jspecify.annotations.NullMarked;
