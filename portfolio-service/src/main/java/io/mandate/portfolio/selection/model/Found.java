package io.mandate.portfolio.selection.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of a question to a solved problem. Without a choice either none keeps the rules, or none
 * was found; the bound holds in any case.
 *
 * @param value what the choice is worth, or uses; {@link Long#MIN_VALUE} without one
 * @param bound what no choice is worth more than, or uses less than
 */
public record Found(
        @Nullable Map<String, String> chosen, long value, long bound, boolean impossible) {

    /** Whether nothing better can be found. */
    public boolean proven() {
        return impossible || (chosen != null && value == bound);
    }
}
