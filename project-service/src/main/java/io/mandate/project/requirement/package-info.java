/** What is asked of a project's work, and which deliverables answer it. */
@NullMarked
package io.mandate.project.requirement;

import org.jspecify.annotations.NullMarked;
