/** Milestones of one project that another needs: asked for, promised, watched, and what stands against it. */
@NullMarked
package io.mandate.project.dependency;

import org.jspecify.annotations.NullMarked;
