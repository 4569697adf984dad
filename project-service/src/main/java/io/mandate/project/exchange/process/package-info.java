/** Hands files of scheduling tools to a process of their own, and takes back what it says of them. */
@NullMarked
package io.mandate.project.exchange.process;

import org.jspecify.annotations.NullMarked;
