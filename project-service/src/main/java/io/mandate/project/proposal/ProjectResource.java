package io.mandate.project.proposal;

import static io.mandate.platform.security.Role.INTEGRATION;
import static io.mandate.platform.security.Role.PMO_ADMIN;
import static io.mandate.platform.security.Role.PORTFOLIO_MANAGER;
import static io.mandate.platform.security.Role.PROJECT_MANAGER;

import com.fasterxml.jackson.databind.JsonNode;
import io.mandate.platform.web.Answers;
import io.mandate.platform.web.MergePatch;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.project.ProjectId;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@RunOnVirtualThread
@Path("/v1/projects")
@Authenticated
@Tag(name = "Projects")
class ProjectResource {
    private final Proposals proposals;
    private final Revisions revisions;
    private final ProjectReading reading;

    ProjectResource(Proposals proposals, Revisions revisions, ProjectReading reading) {
        this.proposals = proposals;
        this.revisions = revisions;
        this.reading = reading;
    }

    @POST
    @RolesAllowed({PROJECT_MANAGER, PORTFOLIO_MANAGER, PMO_ADMIN, INTEGRATION})
    @Operation(operationId = "proposeProject", summary = "Propose a project")
    @APIResponse(
            responseCode = "201",
            description = "Proposed; Location names it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProjectView.class)))
    @APIResponse(
            responseCode = "409",
            description = "An external reference is taken, or the key is in use")
    @APIResponse(
            responseCode = "422",
            description = "Unknown office, or details that make no sense together")
    public RestResponse<ProjectView> propose(@NotNull @Valid ProjectRequest request) {
        var view = proposals.propose(request);
        return Answers.created("/v1/projects/" + view.id(), view);
    }

    @GET
    @Operation(operationId = "listProjects", summary = "List the projects that the caller may see")
    public Page<ProjectView> list(@BeanParam ProjectQuery query, @BeanParam PageQuery page) {
        return reading.page(query.filter(page), page);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getProject", summary = "Show a project")
    public ProjectView one(@PathParam("id") ProjectId id) {
        return reading.view(id);
    }

    @PATCH
    @Path("{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed({PROJECT_MANAGER, PORTFOLIO_MANAGER, PMO_ADMIN, INTEGRATION})
    @Operation(
            operationId = "reviseProject",
            summary = "Change a project's details by merge patch",
            description =
                    "A planned cost that equals the sum of the business case's costs follows it.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ProjectRequest.class)))
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "412", description = "The project has changed since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public ProjectView revise(
            @PathParam("id") ProjectId id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable JsonNode patch) {
        return revisions.revise(id, ifMatch, patch);
    }
}
