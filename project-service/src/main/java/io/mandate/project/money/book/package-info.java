/** The books of each project: their currency, and what posting into them needs to know. */
@NullMarked
package io.mandate.project.money.book;

import org.jspecify.annotations.NullMarked;
