package io.mandate.platform.thing;

import io.mandate.platform.run.RunView;
import io.mandate.platform.run.Runs;
import io.mandate.platform.web.Answers;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.jboss.resteasy.reactive.RestResponse;

@RunOnVirtualThread
@Path("/v1/thing-runs")
@Authenticated
class ThingRunResource {
    private final Runs runs;

    ThingRunResource(Runs runs) {
        this.runs = runs;
    }

    @POST
    @Transactional
    public RestResponse<RunView> start(
            @QueryParam("office") String office, ThingWork.Order request) {
        var run = runs.start("thing-work", request, office);
        return Answers.accepted("/v1/runs/" + run.id(), run);
    }
}
