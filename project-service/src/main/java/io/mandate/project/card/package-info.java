/** What the whole organisation may know of every project. */
@NullMarked
package io.mandate.project.card;

import org.jspecify.annotations.NullMarked;
