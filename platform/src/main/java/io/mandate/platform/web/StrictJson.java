package io.mandate.platform.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** Takes nothing for something else: no number as a text, no text as a whole number, nothing twice. */
@Singleton
class StrictJson implements ObjectMapperCustomizer {
    private static final int LONGEST_TEXT = 100_000;
    private static final int LONGEST_NUMBER = 100;
    private static final int DEEPEST = 50;

    @Override
    public void customize(ObjectMapper json) {
        json.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder()
                                .maxStringLength(LONGEST_TEXT)
                                .maxNumberLength(LONGEST_NUMBER)
                                .maxNestingDepth(DEEPEST)
                                .build());
        json.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        json.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
        json.enable(
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        json.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        json.registerModule(
                new SimpleModule("strict-json").addDeserializer(JsonNode.class, new PointedTree()));
        json.configOverride(LocalDate.class).setFormat(JsonFormat.Value.forLeniency(false));
        refuse(json, LogicalType.Textual, CoercionInputShape.Integer);
        refuse(json, LogicalType.Textual, CoercionInputShape.Float);
        refuse(json, LogicalType.Textual, CoercionInputShape.Boolean);
        refuse(json, LogicalType.Integer, CoercionInputShape.String);
        refuse(json, LogicalType.Integer, CoercionInputShape.EmptyString);
        refuse(json, LogicalType.Boolean, CoercionInputShape.String);
        refuse(json, LogicalType.Boolean, CoercionInputShape.Integer);
    }

    private static void refuse(ObjectMapper json, LogicalType type, CoercionInputShape shape) {
        json.coercionConfigFor(type).setCoercion(shape, CoercionAction.Fail);
    }
}
