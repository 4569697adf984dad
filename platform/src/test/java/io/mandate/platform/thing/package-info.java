/** A small application over the platform, as a service would be: what the tests talk to. */
@NullMarked
package io.mandate.platform.thing;

import org.jspecify.annotations.NullMarked;
