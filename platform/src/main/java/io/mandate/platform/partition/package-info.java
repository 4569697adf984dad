/** Keeps partitions ready for the tables that grow by the month. */
@NullMarked
package io.mandate.platform.partition;

import org.jspecify.annotations.NullMarked;
