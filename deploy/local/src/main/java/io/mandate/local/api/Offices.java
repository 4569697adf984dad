package io.mandate.local.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.mandate.local.Service;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opens offices and waits until projects may be proposed in them. */
public final class Offices {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Api api;

    public Offices(Api api) {
        this.api = api;
    }

    /** An office in the form in which portfolio-service takes it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Office(
            String code, String name, @Nullable String parent, String zone, String currency) {}

    /** Opens those that are not there yet, in this order. */
    public void open(List<Office> offices) {
        for (Office office : offices) {
            if (api.find(Service.PORTFOLIO, "/v1/offices/" + office.code()).isEmpty()) {
                api.post(Service.PORTFOLIO, "/v1/offices", office);
            }
        }
        if (!offices.isEmpty()) {
            Api.await("project-service knows the offices", PATIENCE, () -> tryOut(offices));
        }
    }

    /** A dry run in each office: project-service refuses those that it has not heard of. */
    private Optional<JsonNode> tryOut(List<Office> offices) {
        List<Map<String, String>> items =
                offices.stream()
                        .map(each -> Map.of("office", each.code(), "name", "Nothing yet"))
                        .toList();
        JsonNode answer =
                api.post(
                        Service.PROJECT,
                        "/v1/projects:batch",
                        Map.of("items", items, "dryRun", true));
        return answer.path("refused").asInt() == 0 ? Optional.of(answer) : Optional.empty();
    }
}
