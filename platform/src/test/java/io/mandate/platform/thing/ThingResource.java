package io.mandate.platform.thing;

import com.fasterxml.jackson.databind.JsonNode;
import io.mandate.platform.security.Role;
import io.mandate.platform.web.Answers;
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
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

@RunOnVirtualThread
@Path("/v1/things")
@Authenticated
class ThingResource {
    private final ThingKeeping keeping;

    ThingResource(ThingKeeping keeping) {
        this.keeping = keeping;
    }

    @POST
    @RolesAllowed({Role.PMO_ADMIN, Role.INTEGRATION})
    public RestResponse<ThingView> create(@NotNull @Valid ThingRequest request) {
        var view = keeping.create(request);
        return Answers.created("/v1/things/" + view.id(), view);
    }

    @GET
    public Page<ThingView> list(
            @QueryParam("name") @DefaultValue("") String name, @BeanParam PageQuery page) {
        return keeping.list(name, page);
    }

    @GET
    @Path("{id}")
    public ThingView show(@PathParam("id") UUID id) {
        return keeping.view(id);
    }

    @PATCH
    @Path("{id}")
    @RolesAllowed(Role.PMO_ADMIN)
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    public ThingView change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, JsonNode patch) {
        return keeping.change(id, ifMatch, patch);
    }
}
