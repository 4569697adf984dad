package io.mandate.project.money.erp;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.platform.web.Versioned;
import io.mandate.project.ProjectId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What another system books cost on, and which project or element of it that is. */
@Schema(name = "CostObject")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CostObject(
        String system,
        String code,
        ProjectId projectId,
        String office,
        @Nullable String wbs,
        long version)
        implements Versioned {}
