package io.mandate.platform.problem;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/** Describes in every API what any operation may answer instead: a problem document. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ProblemDescription implements OASFilter {
    private static final String NAME = "Problem";

    @Override
    public Operation filterOperation(Operation operation) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        operation
                .getResponses()
                .addAPIResponse("default", OASFactory.createAPIResponse().ref(NAME));
        return operation;
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        var body = OASFactory.createMediaType().schema(OASFactory.createSchema().ref(NAME));
        api.getComponents()
                .addSchema(NAME, problem())
                .addResponse(
                        NAME,
                        OASFactory.createAPIResponse()
                                .description("Refused or failed, as RFC 9457 has it")
                                .content(
                                        OASFactory.createContent()
                                                .addMediaType(Problem.MEDIA_TYPE, body)));
    }

    private static Schema problem() {
        var error =
                of(SchemaType.OBJECT, null)
                        .addProperty("pointer", of(SchemaType.STRING, null))
                        .addProperty("detail", of(SchemaType.STRING, null));
        return of(SchemaType.OBJECT, null)
                .addProperty("type", of(SchemaType.STRING, "uri"))
                .addProperty("title", of(SchemaType.STRING, null))
                .addProperty("status", of(SchemaType.INTEGER, "int32"))
                .addProperty("detail", of(SchemaType.STRING, null))
                .addProperty("instance", of(SchemaType.STRING, "uri-reference"))
                .addProperty("errors", of(SchemaType.ARRAY, null).items(error))
                .addProperty("traceId", of(SchemaType.STRING, null))
                .addRequired("type")
                .addRequired("title")
                .addRequired("status");
    }

    private static Schema of(SchemaType type, @Nullable String format) {
        return OASFactory.createSchema().addType(type).format(format);
    }
}
