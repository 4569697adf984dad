package io.mandate.local.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.mandate.local.Service;
import java.time.Duration;
import java.util.Set;

/** Follows long work of a service to its end. */
public final class RunWatch {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Set<String> UNDER_WAY = Set.of("QUEUED", "RUNNING");

    private final Api api;
    private final ProgressBar bar;

    public RunWatch(Api api, ProgressBar bar) {
        this.api = api;
        this.bar = bar;
    }

    /** The run when it has ended well; else what it says about its failure. */
    public JsonNode succeeded(Service service, String id, String what) {
        JsonNode run = api.await(service, "/v1/runs/" + id, PATIENCE, each -> ended(each, what));
        if (!"SUCCEEDED".equals(run.path("state").asText())) {
            throw new ApiFailure(
                    "%s: %s %s"
                            .formatted(
                                    what,
                                    run.path("state").asText(),
                                    run.path("failure").asText()));
        }
        bar.finish(what);
        return run;
    }

    private boolean ended(JsonNode run, String what) {
        bar.show(what, run.path("progress").asInt(), 100);
        return !UNDER_WAY.contains(run.path("state").asText());
    }
}
