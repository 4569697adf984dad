package io.mandate.resource.person;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which people a list is asked for. */
public class PeopleQuery {
    @QueryParam("office")
    @Parameter(description = "Code of an office; people of the offices below it are included")
    @Nullable String office;

    @QueryParam("role")
    @Parameter(description = "The primary role")
    @Nullable String role;

    @QueryParam("skill")
    @Parameter(description = "Code of a skill, at any level")
    @Nullable String skill;
}
