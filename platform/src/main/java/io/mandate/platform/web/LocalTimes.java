package io.mandate.platform.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Describes a time without an offset as what it is: the format date-time would demand one. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class LocalTimes implements OASFilter {
    private static final String EXAMPLE = "2022-03-10T12:15:50";
    private static final String PATTERN =
            "^[0-9]{4}-(0[1-9]|1[0-2])-[0-3][0-9]T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$";

    @Override
    public Schema filterSchema(Schema schema) {
        if (schema.getExamples() != null && schema.getExamples().contains(EXAMPLE)) {
            schema.setFormat(null);
            schema.setPattern(PATTERN);
            schema.setExamples(List.of("2027-03-10T08:00:00"));
        }
        return schema;
    }
}
