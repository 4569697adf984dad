package io.mandate.project.plan;

import io.mandate.project.ProjectId;

/** A project has another plan or other progress; observed in the transaction that keeps it. */
public record PlanReplaced(ProjectId project) {}
