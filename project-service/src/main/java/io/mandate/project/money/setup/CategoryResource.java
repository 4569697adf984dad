package io.mandate.project.money.setup;

import static io.mandate.platform.security.Role.FINANCE_CONTROLLER;
import static io.mandate.platform.security.Role.PMO_ADMIN;

import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.project.money.terms.Category;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@RunOnVirtualThread
@Path("/v1/cost-categories")
@Authenticated
@Tag(name = "Money")
class CategoryResource {
    private final CategoryKeeping keeping;

    CategoryResource(CategoryKeeping keeping) {
        this.keeping = keeping;
    }

    @GET
    @Operation(operationId = "listCostCategories", summary = "The categories of cost")
    public Page<CategoryView> list(@BeanParam PageQuery page) {
        return keeping.page(page);
    }

    @GET
    @Path("{code}")
    @Operation(operationId = "getCostCategory", summary = "One category of cost")
    public CategoryView one(@PathParam("code") String code) {
        return keeping.one(code);
    }

    @PUT
    @Path("{code}")
    @RolesAllowed({FINANCE_CONTROLLER, PMO_ADMIN})
    @Operation(
            operationId = "stateCostCategory",
            summary = "State a category and where its actual costs come from",
            description = "The first time needs no If-Match.")
    public CategoryView put(
            @PathParam("code") @Pattern(regexp = Category.CODE) String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid CategoryRequest request) {
        return keeping.put(code, ifMatch, request);
    }
}
