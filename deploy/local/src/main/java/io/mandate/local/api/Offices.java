package io.mandate.local.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.mandate.local.Service;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opens offices and waits until projects may be proposed and people taken in there. */
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
            Api.await(
                    "project-service knows the offices", PATIENCE, () -> projectsMayCome(offices));
            Api.await("resource-service knows the offices", PATIENCE, () -> peopleMayCome(offices));
        }
    }

    private Optional<JsonNode> projectsMayCome(List<Office> offices) {
        return tryOut(
                Service.PROJECT,
                "/v1/projects:batch",
                offices.stream()
                        .map(each -> Map.of("office", each.code(), "name", "Nothing yet"))
                        .toList());
    }

    private Optional<JsonNode> peopleMayCome(List<Office> offices) {
        return tryOut(
                Service.RESOURCE,
                "/v1/people:batch",
                offices.stream()
                        .map(
                                each ->
                                        Map.of(
                                                "office",
                                                each.code(),
                                                "name",
                                                "Nobody yet",
                                                "role",
                                                "none",
                                                "monthlyHours",
                                                0))
                        .toList());
    }

    /** A dry run in each office: a service refuses those that it has not heard of. */
    private Optional<JsonNode> tryOut(Service service, String path, List<?> items) {
        JsonNode answer = api.post(service, path, Map.of("items", items, "dryRun", true));
        boolean known = answer.path("refused").asInt() + answer.path("rejected").asInt() == 0;
        return known ? Optional.of(answer) : Optional.empty();
    }
}
