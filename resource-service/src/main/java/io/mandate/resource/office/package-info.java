/** What this service keeps of the offices: their tree, and the clock on their wall. */
@NullMarked
package io.mandate.resource.office;

import org.jspecify.annotations.NullMarked;
