/** What a project hands over: what it is measured by, what was found, and whether it was accepted. */
@NullMarked
package io.mandate.project.deliverable;

import org.jspecify.annotations.NullMarked;
