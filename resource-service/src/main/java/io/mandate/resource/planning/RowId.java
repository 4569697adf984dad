package io.mandate.resource.planning;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The place of a row in the result of a run. */
@Embeddable
record RowId(UUID runId, int position) implements Serializable {}
