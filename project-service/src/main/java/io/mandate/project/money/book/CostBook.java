package io.mandate.project.money.book;

import io.mandate.platform.web.Versioned;
import io.mandate.project.ProjectId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In which currency a project's books are kept. */
@Schema(name = "CostBook")
public record CostBook(ProjectId projectId, String office, String currency, long version)
        implements Versioned {}
