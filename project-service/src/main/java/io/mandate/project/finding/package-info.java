/** What an import has to say about the quality of the data. */
@NullMarked
package io.mandate.project.finding;

import org.jspecify.annotations.NullMarked;
