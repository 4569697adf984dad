package io.mandate.platform.thing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Forgot its annotation, so nobody gets in. */
@RunOnVirtualThread
@Path("/v1/open")
class OpenResource {
    @GET
    public String open() {
        return "open";
    }
}
