package io.mandate.project.upsert;

import static io.mandate.platform.security.Role.INTEGRATION;
import static io.mandate.platform.security.Role.PMO_ADMIN;
import static io.mandate.platform.security.Role.PORTFOLIO_MANAGER;

import io.mandate.platform.web.Answers;
import io.mandate.project.ExternalRef;
import io.mandate.project.PlainText;
import io.mandate.project.proposal.ProjectRequest;
import io.mandate.project.proposal.ProjectView;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

@RunOnVirtualThread
@Path("/v1/projects/by-ref/{system}/{type}/{id}")
@RolesAllowed({PORTFOLIO_MANAGER, PMO_ADMIN, INTEGRATION})
@Tag(name = "Upsert")
class ByReferenceResource {
    private static final String OUTCOME = "Upsert-Outcome";

    private final ByReference byReference;

    ByReferenceResource(ByReference byReference) {
        this.byReference = byReference;
    }

    @PUT
    @Operation(
            operationId = "putProjectByReference",
            summary = "Create or replace the project of a foreign name",
            description =
                    "A change needs a rising sourceVersion or If-Match. A sourceVersion that does"
                            + " not rise is ignored, which the header Upsert-Outcome tells.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            headers =
                    @Header(
                            name = OUTCOME,
                            description = "UPDATED, UNCHANGED or IGNORED",
                            schema = @Schema(implementation = String.class)))
    @APIResponse(
            responseCode = "201",
            description = "Created; Location names it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProjectView.class)))
    @APIResponse(
            responseCode = "409",
            description = "The name belongs to a project that the caller does not govern")
    @APIResponse(responseCode = "412", description = "The project has changed since it was read")
    @APIResponse(
            responseCode = "422",
            description = "Unknown office, or details that make no sense together")
    @APIResponse(responseCode = "428", description = "Neither sourceVersion nor If-Match")
    public RestResponse<ProjectView> put(
            @PathParam("system") @Size(max = 100) @Pattern(regexp = PlainText.ONLY) String system,
            @PathParam("type") @Size(max = 100) @Pattern(regexp = PlainText.ONLY) String type,
            @PathParam("id") @Size(max = 200) @Pattern(regexp = PlainText.ONLY) String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ProjectRequest request) {
        var result = byReference.put(new ExternalRef(system, type, id), ifMatch, request);
        var project = result.project();
        return result.outcome() == Outcome.Kind.CREATED
                ? Answers.created("/v1/projects/" + project.id(), project)
                : ResponseBuilder.ok(project).header(OUTCOME, result.outcome()).build();
    }
}
