/** Hides what the demonstration organisation is made of and the order in which its story is told. */
@NullMarked
package io.mandate.local.demo;

import org.jspecify.annotations.NullMarked;
