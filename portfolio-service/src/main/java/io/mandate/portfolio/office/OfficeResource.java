package io.mandate.portfolio.office;

import com.fasterxml.jackson.databind.JsonNode;
import io.mandate.platform.security.Role;
import io.mandate.platform.web.Answers;
import io.mandate.platform.web.Cursor;
import io.mandate.platform.web.MergePatch;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
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

/** Offices over HTTP. */
@RunOnVirtualThread
@Path("/v1/offices")
@Authenticated
@Tag(name = "Offices")
class OfficeResource {
    private final OfficeKeeping keeping;
    private final Offices offices;
    private final MergePatch patches;

    OfficeResource(OfficeKeeping keeping, Offices offices, MergePatch patches) {
        this.keeping = keeping;
        this.offices = offices;
        this.patches = patches;
    }

    @POST
    @RolesAllowed({Role.PMO_ADMIN, Role.INTEGRATION})
    @Operation(operationId = "openOffice", summary = "Open an office")
    @APIResponse(
            responseCode = "201",
            description = "Done",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = OfficeView.class)))
    @APIResponse(responseCode = "409", description = "urn:mandate:problem:office-exists")
    @APIResponse(
            responseCode = "422",
            description = "urn:mandate:problem:unknown-office, office-cycle, key-reused")
    public RestResponse<OfficeView> open(@NotNull @Valid OfficeRequest request) {
        var office = keeping.open(request);
        return Answers.created("/v1/offices/" + office.code(), office);
    }

    @GET
    @Operation(operationId = "listOffices", summary = "The offices the caller may see, by code")
    public Page<OfficeView> list(@BeanParam PageQuery query) {
        return Page.of(offices.page(query), query, each -> Cursor.of(each.code()), OfficeView::of);
    }

    @GET
    @Path("{code}")
    @Operation(operationId = "getOffice", summary = "An office")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = OfficeView.class)))
    @APIResponse(responseCode = "404", description = "urn:mandate:problem:office-not-found")
    public OfficeView one(@PathParam("code") String code) {
        return OfficeView.of(offices.require(code));
    }

    @PATCH
    @Path("{code}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed({Role.PMO_ADMIN, Role.INTEGRATION})
    @Operation(operationId = "changeOffice", summary = "Change an office, or move it in the tree")
    @RequestBody(
            description = "Merge patch (RFC 7396): only the fields to change, null to remove",
            content =
                    @Content(
                            mediaType = MergePatch.MEDIA_TYPE,
                            schema = @Schema(implementation = OfficeRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = OfficeView.class)))
    @APIResponse(
            responseCode = "422",
            description = "urn:mandate:problem:unknown-office, office-cycle")
    public OfficeView change(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            JsonNode patch) {
        return keeping.change(code, ifMatch, now -> patches.apply(now, patch, OfficeRequest.class));
    }
}
