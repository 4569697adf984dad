/** Reads a file into rows and columns of text, whatever its encoding, separator or form. */
@NullMarked
package io.mandate.project.table;

import org.jspecify.annotations.NullMarked;
