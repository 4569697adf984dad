package io.mandate.project.requirement;

import static io.mandate.platform.security.Role.INTEGRATION;
import static io.mandate.platform.security.Role.PMO_ADMIN;
import static io.mandate.platform.security.Role.PORTFOLIO_MANAGER;
import static io.mandate.platform.security.Role.PROJECT_MANAGER;

import io.mandate.platform.web.Answers;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.project.ProjectId;
import io.mandate.project.wbs.WbsRequest;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@RunOnVirtualThread
@Path("/v1/projects/{id}/requirements")
@Authenticated
@Tag(name = "Deliverables")
class RequirementResource {
    private final RequirementKeeping keeping;

    RequirementResource(RequirementKeeping keeping) {
        this.keeping = keeping;
    }

    @GET
    @Operation(
            operationId = "listRequirements",
            summary = "What is asked of a project's work, with the deliverables that satisfy it")
    public Page<Requirement> list(
            @PathParam("id") ProjectId id,
            @BeanParam RequirementQuery query,
            @BeanParam PageQuery page) {
        return keeping.page(id, query, page);
    }

    @GET
    @Path("{requirement}")
    @Operation(operationId = "getRequirement", summary = "One requirement")
    public Requirement one(
            @PathParam("id") ProjectId id, @PathParam("requirement") String requirement) {
        return keeping.one(id, requirement);
    }

    @PUT
    @Path("{requirement}")
    @RolesAllowed({PROJECT_MANAGER, PORTFOLIO_MANAGER, PMO_ADMIN, INTEGRATION})
    @Operation(
            operationId = "stateRequirement",
            summary = "Say what is asked for",
            description =
                    "A new one, or with If-Match another wording. What deliverables were accepted for"
                            + " keeps its wording until they are reopened.")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(
            responseCode = "201",
            description = "New",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Requirement.class)))
    @APIResponse(responseCode = "409", description = "requirement-is-accepted, project-is-over")
    public RestResponse<Requirement> state(
            @PathParam("id") ProjectId id,
            @PathParam("requirement") @Pattern(regexp = WbsRequest.ID) String requirement,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid RequirementStatement request) {
        var kept = keeping.state(id, requirement, ifMatch, request);
        return kept.isNew()
                ? Answers.created(
                        "/v1/projects/%s/requirements/%s".formatted(id, requirement),
                        kept.requirement())
                : RestResponse.ok(kept.requirement());
    }

    @DELETE
    @Path("{requirement}")
    @RolesAllowed({PROJECT_MANAGER, PORTFOLIO_MANAGER, PMO_ADMIN, INTEGRATION})
    @Operation(
            operationId = "dropRequirement",
            summary = "Ask no more for what no deliverable satisfies")
    @APIResponse(responseCode = "204", description = "Gone")
    @APIResponse(responseCode = "409", description = "requirement-is-satisfied, project-is-over")
    public void drop(
            @PathParam("id") ProjectId id,
            @PathParam("requirement") String requirement,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        keeping.drop(id, requirement, ifMatch);
    }
}
