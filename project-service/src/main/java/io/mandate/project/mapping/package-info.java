/** The mappings of register columns that are kept under a name. */
@NullMarked
package io.mandate.project.mapping;

import org.jspecify.annotations.NullMarked;
