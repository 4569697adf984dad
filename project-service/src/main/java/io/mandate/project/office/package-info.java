/** The offices as far as this service needs them: their names, time zones and currencies. */
@NullMarked
package io.mandate.project.office;

import org.jspecify.annotations.NullMarked;
