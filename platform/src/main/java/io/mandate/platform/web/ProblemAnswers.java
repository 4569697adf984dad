package io.mandate.platform.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Writes into the API description which problems each operation may answer, and what a problem looks like. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ProblemAnswers implements OASFilter {
    private static final String PROBLEM = "Problem";
    private static final String MEDIA_TYPE = "application/problem+json";
    private static final String IF_MATCH = "If-Match";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getPaths() == null || api.getPaths().getPathItems() == null) {
            return;
        }
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        describeProblem(api);
        api.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().forEach((m, o) -> add(path, m, o)));
    }

    private static void add(String path, PathItem.HttpMethod method, Operation operation) {
        boolean writes = method != PathItem.HttpMethod.GET && method != PathItem.HttpMethod.HEAD;
        boolean secured = operation.getSecurity() == null || !operation.getSecurity().isEmpty();
        var parameters =
                operation.getParameters() == null
                        ? List.<Parameter>of()
                        : operation.getParameters();
        boolean conditional = parameters.stream().anyMatch(p -> IF_MATCH.equals(p.getName()));
        boolean hasInput = operation.getRequestBody() != null || !parameters.isEmpty();
        add(operation, hasInput, "400", "The request is malformed or breaks a rule of its fields");
        add(operation, secured, "401", "No valid token");
        add(operation, secured && writes, "403", "The token's roles or offices do not allow it");
        add(
                operation,
                path.contains("{"),
                "404",
                "There is no such thing, or not in the token's offices");
        add(operation, writes && secured, "409", "The present state does not allow it");
        add(operation, conditional, "412", "It has changed since it was read");
        add(operation, conditional, "428", "If-Match is missing");
        var answers = new TreeMap<>(operation.getResponses().getAPIResponses());
        answers.forEach(ProblemAnswers::giveContent);
        operation.getResponses().setAPIResponses(answers);
    }

    private static void add(Operation operation, boolean applies, String code, String text) {
        if (applies && !operation.getResponses().hasAPIResponse(code)) {
            operation
                    .getResponses()
                    .addAPIResponse(code, OASFactory.createAPIResponse().description(text));
        }
    }

    private static void giveContent(String code, APIResponse answer) {
        boolean problem = code.startsWith("4") || code.startsWith("5");
        if (problem && answer.getContent() == null && answer.getRef() == null) {
            var schema = OASFactory.createSchema().ref(PROBLEM);
            answer.content(
                    OASFactory.createContent()
                            .addMediaType(MEDIA_TYPE, OASFactory.createMediaType().schema(schema)));
        }
    }

    private static void describeProblem(OpenAPI api) {
        var error = of(SchemaType.OBJECT);
        error.addProperty("pointer", of(SchemaType.STRING));
        error.addProperty("detail", of(SchemaType.STRING));
        var problem = of(SchemaType.OBJECT).description("RFC 9457: what went wrong");
        problem.addProperty("type", of(SchemaType.STRING).format("uri"));
        problem.addProperty("title", of(SchemaType.STRING));
        problem.addProperty("status", of(SchemaType.INTEGER));
        problem.addProperty("detail", of(SchemaType.STRING));
        problem.addProperty("instance", of(SchemaType.STRING));
        problem.addProperty("errors", of(SchemaType.ARRAY).items(error));
        problem.addProperty("traceId", of(SchemaType.STRING));
        api.getComponents().addSchema(PROBLEM, problem);
    }

    private static Schema of(SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }
}
