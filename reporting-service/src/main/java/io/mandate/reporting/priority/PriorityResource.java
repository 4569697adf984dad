package io.mandate.reporting.priority;

import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.reporting.priority.Priorities.Filter;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The ranking of projects by portfolio. */
@RunOnVirtualThread
@Path("/v1/project-priorities")
@Authenticated
@Tag(name = "project-priorities")
class PriorityResource {
    private static final int KEYS = 3;

    private final Priorities priorities;

    PriorityResource(Priorities priorities) {
        this.priorities = priorities;
    }

    @GET
    @Operation(
            operationId = "listProjectPriorities",
            summary = "List projects in the order of their rank",
            description = "By portfolio and rank; projects outside of the ranking come last.")
    public Page<PriorityView> list(
            @BeanParam PageQuery page,
            @QueryParam("portfolio") @Nullable String portfolio,
            @QueryParam("selected") @Schema(implementation = Boolean.class)
                    @Nullable String selected) {
        var filter = new Filter(portfolio, choice(selected));
        var rows = priorities.after(page.after(KEYS), filter, page.fetch());
        return Page.of(rows, page, PriorityView::position, Function.identity());
    }

    private static @Nullable Boolean choice(@Nullable String text) {
        return switch (text) {
            case null -> null;
            case "true" -> true;
            case "false" -> false;
            default -> throw ProblemException.invalid("/selected", "must be true or false");
        };
    }
}
