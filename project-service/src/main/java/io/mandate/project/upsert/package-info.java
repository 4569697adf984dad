/** Takes over what other systems know of projects, by the names they have there. */
@NullMarked
package io.mandate.project.upsert;

import org.jspecify.annotations.NullMarked;
