package io.mandate.project.money.setup;

import static io.mandate.platform.security.Role.FINANCE_CONTROLLER;
import static io.mandate.platform.security.Role.PMO_ADMIN;

import com.fasterxml.uuid.Generators;
import io.mandate.platform.problem.FieldError;
import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.project.money.CostProblem;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@RunOnVirtualThread
@Path("/v1/capitalisation-rules")
@Authenticated
@Tag(name = "Money")
class RuleResource {
    private final Rules rules;
    private final Categories categories;

    RuleResource(Rules rules, Categories categories) {
        this.rules = rules;
        this.categories = categories;
    }

    @POST
    @RolesAllowed({FINANCE_CONTROLLER, PMO_ADMIN})
    @Operation(
            operationId = "stateCapitalisationRule",
            summary = "State from when on money of a category and a phase is invested or spent",
            description =
                    "The rule that names most wins, and of those the youngest. It holds for what is"
                            + " posted from now on.")
    @APIResponse(responseCode = "204", description = "It holds from now on")
    @APIResponse(responseCode = "409", description = "There is one for the same day")
    public void state(@NotNull @Valid RuleRequest request) {
        var category = request.category();
        if (category != null && categories.named(new String[] {category}).isEmpty()) {
            throw new ProblemException(
                    CostProblem.CATEGORY_UNKNOWN,
                    "There is no category " + category,
                    List.of(new FieldError("/category", "is not known")));
        }
        rules.state(Generators.timeBasedEpochGenerator().generate(), request);
    }

    @GET
    @Operation(operationId = "listCapitalisationRules", summary = "What is an investment")
    public Page<RuleView> list(@BeanParam PageQuery page) {
        return rules.page(page);
    }
}
