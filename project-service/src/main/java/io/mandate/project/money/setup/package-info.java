/** Keeps what holds for all cost lines, and lets finance state it. */
@NullMarked
package io.mandate.project.money.setup;

import org.jspecify.annotations.NullMarked;
