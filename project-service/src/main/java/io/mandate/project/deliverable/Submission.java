package io.mandate.project.deliverable;

import java.time.Instant;

/** Who said that it is done, and when. */
record Submission(String by, Instant at) {}
