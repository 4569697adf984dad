/** Writes down every change, seals the records in blocks and proves that none was touched. */
@NullMarked
package io.mandate.platform.audit;

import org.jspecify.annotations.NullMarked;
