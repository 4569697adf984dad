/** Change control: what is to be otherwise than agreed, what it would mean, and who decided. */
@NullMarked
package io.mandate.project.change;

import org.jspecify.annotations.NullMarked;
