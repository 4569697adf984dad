package io.mandate.reporting.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table of texts that are ready to be shown: what a chart shows, for those who do not see it. */
public record Table(
        String caption, String corner, List<String> heads, List<Line> lines, @Nullable Line total) {

    /** A line with its row header. */
    public record Line(String head, List<String> cells) {}
}
