package io.mandate.project.money.erp;

import static io.mandate.platform.security.Role.FINANCE_CONTROLLER;
import static io.mandate.platform.security.Role.INTEGRATION;
import static io.mandate.platform.security.Role.PMO_ADMIN;

import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.project.PlainText;
import io.mandate.project.ProjectId;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@RunOnVirtualThread
@Path("/v1/cost-objects")
@Authenticated
@Tag(name = "Money")
class CostObjectResource {
    private final CostObjectKeeping keeping;

    CostObjectResource(CostObjectKeeping keeping) {
        this.keeping = keeping;
    }

    @PUT
    @Path("{system}/{code}")
    @RolesAllowed({FINANCE_CONTROLLER, PMO_ADMIN, INTEGRATION})
    @Operation(
            operationId = "stateCostObject",
            summary = "Say which project, or which part of it, another system's cost object is",
            description =
                    "The first time needs no If-Match. Lines in suspense stay there until they are"
                            + " told again or assigned.")
    public CostObject put(
            @PathParam("system") @Size(max = 60) @Pattern(regexp = PlainText.ONLY) String system,
            @PathParam("code") @Size(max = 100) @Pattern(regexp = PlainText.ONLY) String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid CostObjectRequest request) {
        return keeping.put(system, code, ifMatch, request);
    }

    @GET
    @Operation(operationId = "listCostObjects", summary = "The cost objects of a project")
    public Page<CostObject> list(
            @QueryParam("project") @NotNull UUID project, @BeanParam PageQuery page) {
        return keeping.page(new ProjectId(project), page);
    }
}
