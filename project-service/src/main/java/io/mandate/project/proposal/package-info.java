/** Projects as people propose, read, list and revise them. */
@NullMarked
package io.mandate.project.proposal;

import org.jspecify.annotations.NullMarked;
