package io.mandate.portfolio.directive;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What project-service answered: a rule and its detail when refused, a date when deferred. */
public record DirectiveAnswer(
        Verdict verdict,
        @Nullable String rule,
        @Nullable String detail,
        @Nullable @Schema(type = SchemaType.STRING, format = "date") LocalDate until) {

    /** How it was answered. */
    public enum Verdict {
        ACCEPTED,
        REFUSED,
        DEFERRED
    }
}
