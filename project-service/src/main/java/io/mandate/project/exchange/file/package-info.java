/** A schedule in the words of no tool: what is handed from and to the files of all of them. */
@NullMarked
package io.mandate.project.exchange.file;

import org.jspecify.annotations.NullMarked;
