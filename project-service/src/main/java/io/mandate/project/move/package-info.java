/** What follows when a project moves to another office: the states of all its parts say so. */
@NullMarked
package io.mandate.project.move;

import org.jspecify.annotations.NullMarked;
