package io.mandate.project.money.suspense;

import static io.mandate.platform.security.Role.AUDITOR;
import static io.mandate.platform.security.Role.FINANCE_CONTROLLER;
import static io.mandate.platform.security.Role.INTEGRATION;
import static io.mandate.platform.security.Role.PMO_ADMIN;

import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@RunOnVirtualThread
@Path("/v1/suspense-lines")
@Tag(name = "Money")
class SuspenseResource {
    private final Clearing clearing;

    SuspenseResource(Clearing clearing) {
        this.clearing = clearing;
    }

    @GET
    @RolesAllowed({FINANCE_CONTROLLER, PMO_ADMIN, INTEGRATION, AUDITOR})
    @Operation(
            operationId = "listSuspenseLines",
            summary = "Told lines that have no place in the books")
    public Page<SuspenseView> list(
            @QueryParam("state") @Parameter(description = "By default OPEN")
                    @Nullable SuspenseState state,
            @BeanParam PageQuery page) {
        return clearing.page(Objects.requireNonNullElse(state, SuspenseState.OPEN), page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({FINANCE_CONTROLLER, PMO_ADMIN, INTEGRATION, AUDITOR})
    @Operation(operationId = "getSuspenseLine", summary = "One line and what became of it")
    public SuspenseView one(@PathParam("id") UUID id) {
        return clearing.one(id);
    }

    @POST
    @Path("{id}/assignments")
    @RolesAllowed({FINANCE_CONTROLLER, PMO_ADMIN})
    @Operation(
            operationId = "assignSuspenseLine",
            summary = "Post a line for a project after all",
            description = "Into its period, or the first open one behind it.")
    @APIResponse(responseCode = "200", description = "Posted")
    @APIResponse(responseCode = "409", description = "suspense-line-settled, books-are-closed")
    public SuspenseView assign(
            @PathParam("id") UUID id, @NotNull @Valid AssignmentRequest request) {
        return clearing.assign(id, request);
    }

    @POST
    @Path("{id}/rejections")
    @RolesAllowed({FINANCE_CONTROLLER, PMO_ADMIN})
    @Operation(
            operationId = "rejectSuspenseLine",
            summary = "Say that a line belongs nowhere",
            description = "It stays rejected until its source says something else.")
    @APIResponse(responseCode = "200", description = "Rejected")
    @APIResponse(responseCode = "409", description = "suspense-line-settled")
    public SuspenseView reject(@PathParam("id") UUID id, @NotNull @Valid RejectionRequest request) {
        return clearing.reject(id, request);
    }
}
