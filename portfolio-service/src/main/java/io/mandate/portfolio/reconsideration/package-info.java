/** When something moves, the selection in force is sought anew, and what would change is proposed: nobody is directed by it. */
@NullMarked
package io.mandate.portfolio.reconsideration;

import org.jspecify.annotations.NullMarked;
