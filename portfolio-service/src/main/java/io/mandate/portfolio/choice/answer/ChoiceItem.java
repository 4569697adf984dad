package io.mandate.portfolio.choice.answer;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of a candidate, and why. */
public record ChoiceItem(
        @Schema(description = "Its place in the request, from 0") int place,
        String candidate,
        boolean chosen,
        @Nullable @Schema(description = "The chosen option, if it has options") String option,
        ChoiceReason reason) {}
