/** Carries out the import of a register: stores it, runs it in the background and keeps what was found. */
@NullMarked
package io.mandate.project.imports;

import org.jspecify.annotations.NullMarked;
