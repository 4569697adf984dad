/** Long work: started by a request, done in the background, survives a restart. */
@NullMarked
package io.mandate.platform.run;

import org.jspecify.annotations.NullMarked;
