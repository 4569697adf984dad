package io.mandate.platform.problem;

import java.net.URI;
import java.util.Locale;

/** One kind of problem; each service lists its own in one enum. */
public interface ProblemType {
    String name();

    int status();

    String title();

    default URI uri() {
        return URI.create(
                "urn:mandate:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
