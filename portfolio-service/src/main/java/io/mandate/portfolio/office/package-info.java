/** The offices of the organisation and their tree, which decides who may see and do what everywhere. */
@NullMarked
package io.mandate.portfolio.office;

import org.jspecify.annotations.NullMarked;
