package io.mandate.resource.planning;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Approves a plan. */
record ApprovalRequest(@Nullable @Size(max = 1000) String reason) {}
