/**
 * Reads and writes the files of scheduling tools. It runs in a process of its own, where a hostile file
 * can harm nobody else.
 */
@NullMarked
package io.mandate.project.exchange.tool;

import org.jspecify.annotations.NullMarked;
