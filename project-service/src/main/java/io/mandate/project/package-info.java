/** The project itself: what it is, how it may change, and the facts it announces. */
@NullMarked
package io.mandate.project;

import org.jspecify.annotations.NullMarked;
