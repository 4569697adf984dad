package io.mandate.project.mapping;

import static io.mandate.platform.security.Role.INTEGRATION;
import static io.mandate.platform.security.Role.PMO_ADMIN;

import io.mandate.platform.web.Answers;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.project.intake.ImportMapping;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
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
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

@RunOnVirtualThread
@Path("/v1/import-mappings")
@Authenticated
@Tag(name = "Imports")
class MappingResource {
    private final Mappings mappings;

    MappingResource(Mappings mappings) {
        this.mappings = mappings;
    }

    @GET
    @Operation(operationId = "listImportMappings", summary = "List the mappings by name")
    public Page<MappingView> list(@BeanParam PageQuery page) {
        return mappings.page(page);
    }

    @GET
    @Path("{name}")
    @Operation(operationId = "getImportMapping", summary = "Show a mapping")
    public MappingView one(@PathParam("name") String name) {
        return mappings.view(name);
    }

    @PUT
    @Path("{name}")
    @RolesAllowed({PMO_ADMIN, INTEGRATION})
    @Operation(
            operationId = "putImportMapping",
            summary = "Put a mapping under a name",
            description = "Replacing a different one needs If-Match.")
    @APIResponse(responseCode = "200", description = "Replaced, or the same already")
    @APIResponse(
            responseCode = "201",
            description = "New; Location names it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MappingView.class)))
    @APIResponse(responseCode = "412", description = "The mapping has changed since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<MappingView> put(
            @PathParam("name")
                    @Pattern(
                            regexp = "[a-z0-9][a-z0-9-]{0,59}",
                            message = "must be lower-case letters, digits and hyphens, at most 60")
                    String name,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ImportMapping request) {
        var kept = mappings.put(name, ifMatch, request);
        return kept.isNew()
                ? Answers.created("/v1/import-mappings/" + name, kept.view())
                : ResponseBuilder.ok(kept.view()).build();
    }
}
