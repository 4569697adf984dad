/** What is to be done in a project, piece by piece: as it was stated and as it was calculated. */
@NullMarked
package io.mandate.project.activity;

import org.jspecify.annotations.NullMarked;
