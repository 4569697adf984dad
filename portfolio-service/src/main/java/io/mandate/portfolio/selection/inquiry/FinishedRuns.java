package io.mandate.portfolio.selection.inquiry;

import java.util.UUID;

/** A kind of runs that can be asked about; every bean of this type is found by its kind. */
public interface FinishedRuns {
    String kind();

    /** The run, of which it is known that it found something; read outside of a transaction. */
    Answered answered(UUID runId);
}
