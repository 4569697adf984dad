/** Files of cost lines: templates to download, fill and import. */
@NullMarked
package io.mandate.project.money.template;

import org.jspecify.annotations.NullMarked;
