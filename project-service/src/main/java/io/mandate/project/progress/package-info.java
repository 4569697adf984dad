/** What progress earns, by which method, and what was to be earned by when. It reads and writes no table. */
@NullMarked
package io.mandate.project.progress;

import org.jspecify.annotations.NullMarked;
