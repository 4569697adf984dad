/** Who may decide, within which limit, and on whose behalf. */
@NullMarked
package io.mandate.project.authority;

import org.jspecify.annotations.NullMarked;
