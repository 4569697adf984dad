/** Reads what a cell of a register says: dates and numbers in the forms that people and tools write. */
@NullMarked
package io.mandate.project.cell;

import org.jspecify.annotations.NullMarked;
