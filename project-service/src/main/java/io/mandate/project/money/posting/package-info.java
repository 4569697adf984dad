/** Writes told lines into the books, announces them, and shows them. */
@NullMarked
package io.mandate.project.money.posting;

import org.jspecify.annotations.NullMarked;
