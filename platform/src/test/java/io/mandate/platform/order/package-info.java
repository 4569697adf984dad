/** Judges whether events were lost, doubled or reordered, and brings about what could make them so. */
@NullMarked
package io.mandate.platform.order;

import org.jspecify.annotations.NullMarked;
