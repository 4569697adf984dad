/** Keeps told lines that have no place in the books until somebody gives them one or rejects them. */
@NullMarked
package io.mandate.project.money.suspense;

import org.jspecify.annotations.NullMarked;
