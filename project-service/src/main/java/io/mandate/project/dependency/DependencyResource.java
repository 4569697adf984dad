package io.mandate.project.dependency;

import static io.mandate.platform.security.Role.EXECUTIVE;
import static io.mandate.platform.security.Role.INTEGRATION;
import static io.mandate.platform.security.Role.PMO_ADMIN;
import static io.mandate.platform.security.Role.PORTFOLIO_MANAGER;
import static io.mandate.platform.security.Role.PROJECT_MANAGER;

import io.mandate.platform.web.Answers;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.project.ProjectId;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@RunOnVirtualThread
@Path("/v1/projects/{id}/dependencies")
@Authenticated
@Tag(name = "Dependencies")
class DependencyResource {
    private final Asking asking;
    private final DependencyReading reading;

    DependencyResource(Asking asking, DependencyReading reading) {
        this.asking = asking;
        this.reading = reading;
    }

    @GET
    @Operation(
            operationId = "listDependencies",
            summary = "What a project needs of others, and what others need of it")
    public Page<DependencyView> list(
            @PathParam("id") ProjectId id,
            @BeanParam DependencyQuery query,
            @BeanParam PageQuery page) {
        return reading.of(id, query, page);
    }

    @GET
    @Path("{dependency}")
    @Operation(
            operationId = "getDependency",
            summary = "One dependency, from either of its projects")
    public DependencyView one(
            @PathParam("id") ProjectId id, @PathParam("dependency") UUID dependency) {
        return reading.one(id, dependency);
    }

    @POST
    @RolesAllowed({PROJECT_MANAGER, PORTFOLIO_MANAGER, EXECUTIVE, PMO_ADMIN, INTEGRATION})
    @Operation(
            operationId = "requestDependency",
            summary = "Say which milestone of another project this one needs, and by when",
            description =
                    "The other project may be any office's. It moves nothing: what stands against it is"
                            + " told to both projects, and the plan is changed by who owns it.")
    @APIResponse(
            responseCode = "201",
            description = "Asked for; Location names it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DependencyView.class)))
    @APIResponse(
            responseCode = "409",
            description = "dependency-is-there, provider-is-over, project-is-over")
    @APIResponse(
            responseCode = "422",
            description = "dependencies-form-a-cycle, with the projects on the way around")
    public RestResponse<DependencyView> request(
            @PathParam("id") ProjectId id, @NotNull @Valid DependencyRequest request) {
        var made = asking.request(id, request);
        return Answers.created("/v1/projects/%s/dependencies/%s".formatted(id, made.id()), made);
    }

    @POST
    @Path("{dependency}/withdrawal")
    @RolesAllowed({PROJECT_MANAGER, PORTFOLIO_MANAGER, EXECUTIVE, PMO_ADMIN, INTEGRATION})
    @Operation(
            operationId = "withdrawDependency",
            summary = "Say that the receiver does not need it any more",
            description =
                    "By anybody who may ask for the receiver, not only who did: people leave.")
    @APIResponse(responseCode = "200", description = "Withdrawn")
    @APIResponse(responseCode = "409", description = "dependency-is-settled, not-the-receiver")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public DependencyView withdraw(
            @PathParam("id") ProjectId id,
            @PathParam("dependency") UUID dependency,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid WithdrawalRequest request) {
        return asking.withdraw(id, dependency, ifMatch, request);
    }
}
