/** What a project's work consists of: the tree of elements, its codes, and the rule that parts make up the whole. */
@NullMarked
package io.mandate.project.wbs;

import org.jspecify.annotations.NullMarked;
