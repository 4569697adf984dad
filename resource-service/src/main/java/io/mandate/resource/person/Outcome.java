package io.mandate.resource.person;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a person that another system told us about. */
@Schema(name = "PersonOutcome")
enum Outcome {
    CREATED,
    UPDATED,
    UNCHANGED,
    /** An older version than the one already known: ignored. */
    OUTDATED,
    REJECTED
}
