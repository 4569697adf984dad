/** The people: what they can do and how many minutes a month really has for each. */
@NullMarked
package io.mandate.resource.person;

import org.jspecify.annotations.NullMarked;
