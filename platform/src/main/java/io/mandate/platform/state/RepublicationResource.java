package io.mandate.platform.state;

import io.mandate.platform.run.RunView;
import io.mandate.platform.security.Role;
import io.mandate.platform.web.Answers;
import io.quarkus.arc.properties.UnlessBuildProperty;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** A service whose aggregates are nobody else's business has nothing to republish. */
@RunOnVirtualThread
@Path("/v1/state-republications")
@RolesAllowed(Role.OPERATOR)
@Tag(name = "state-republications")
@UnlessBuildProperty(name = "mandate.states", stringValue = "none", enableIfMissing = true)
class RepublicationResource {
    private final RepublicationStart start;

    RepublicationResource(RepublicationStart start) {
        this.start = start;
    }

    @POST
    @Operation(
            operationId = "republishStates",
            summary = "Tell the present state of one aggregate, or of all of a kind, again",
            description =
                    "On mandate.<aggregate>.state.v1, as a run. It needs a token for every office."
                            + " Numbers stay as they are: who has a state already ignores it.")
    @APIResponse(
            responseCode = "202",
            description = "Queued: follow the location",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RunView.class)))
    @APIResponse(responseCode = "404", description = "There is no aggregate with this key")
    public RestResponse<RunView> republish(@NotNull @Valid RepublicationRequest request) {
        var run = start.order(request);
        return Answers.accepted("/v1/runs/" + run.id(), run);
    }
}
