package io.mandate.portfolio.strategy;

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

/** Strategies over HTTP. */
@RunOnVirtualThread
@Path("/v1/strategies")
@Authenticated
@Tag(name = "Strategies")
class StrategyResource {
    private static final String UNSOUND =
            "urn:mandate:problem:weights-do-not-sum-to-one, duplicate-goal, duplicate-measure,"
                    + " unknown-goal, goals-form-a-cycle, goals-too-deep";

    private final StrategySetting setting;
    private final Strategies strategies;
    private final MergePatch patches;

    StrategyResource(StrategySetting setting, Strategies strategies, MergePatch patches) {
        this.setting = setting;
        this.strategies = strategies;
        this.patches = patches;
    }

    @POST
    @RolesAllowed({Role.PORTFOLIO_MANAGER, Role.EXECUTIVE, Role.PMO_ADMIN, Role.INTEGRATION})
    @Operation(operationId = "setStrategy", summary = "Set goals, their weights and measures")
    @APIResponse(
            responseCode = "201",
            description = "Done",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StrategyView.class)))
    @APIResponse(
            responseCode = "422",
            description = StrategyResource.UNSOUND + ", unknown-office, key-reused")
    public RestResponse<StrategyView> set(@NotNull @Valid StrategyRequest request) {
        var strategy = setting.set(request);
        return Answers.created("/v1/strategies/" + strategy.id(), strategy);
    }

    @GET
    @Operation(operationId = "listStrategies", summary = "The strategies of the caller's offices")
    public Page<StrategyView> list(@BeanParam PageQuery query) {
        return Page.of(
                strategies.page(query), query, each -> Cursor.of(each.id()), StrategyView::of);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getStrategy", summary = "A strategy")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StrategyView.class)))
    @APIResponse(responseCode = "404", description = "urn:mandate:problem:strategy-not-found")
    public StrategyView one(@PathParam("id") StrategyId id) {
        return StrategyView.of(strategies.require(id));
    }

    @PATCH
    @Path("{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed({Role.PORTFOLIO_MANAGER, Role.EXECUTIVE, Role.PMO_ADMIN, Role.INTEGRATION})
    @Operation(
            operationId = "changeStrategy",
            summary = "Change goals or weights; the goals of a patch replace all goals")
    @RequestBody(
            description = "Merge patch (RFC 7396): only the fields to change, null to remove",
            content =
                    @Content(
                            mediaType = MergePatch.MEDIA_TYPE,
                            schema = @Schema(implementation = StrategyRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StrategyView.class)))
    @APIResponse(responseCode = "422", description = StrategyResource.UNSOUND)
    public StrategyView change(
            @PathParam("id") StrategyId id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            JsonNode patch) {
        return setting.change(id, ifMatch, now -> patches.apply(now, patch, StrategyRequest.class));
    }
}
