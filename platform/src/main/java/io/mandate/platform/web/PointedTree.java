package io.mandate.platform.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.JsonNodeDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a tree and says where in it something is too long or too deep, as a record's reader does. */
final class PointedTree extends JsonNodeDeserializer {
    private static final long serialVersionUID = 1L;

    @Override
    public JsonNode deserialize(JsonParser parser, DeserializationContext context)
            throws IOException {
        return super.deserialize(new Pointing(parser), context);
    }

    private static final class Pointing extends JsonParserDelegate {
        private final @Nullable JsonStreamContext outside;

        Pointing(JsonParser parser) {
            super(parser);
            var here = parser.getParsingContext();
            var token = parser.currentToken();
            outside = token != null && token.isStructStart() ? here.getParent() : here;
        }

        @Override
        public String getText() throws IOException {
            try {
                return super.getText();
            } catch (StreamConstraintsException e) {
                throw pointed(e, true);
            }
        }

        @Override
        public @Nullable JsonToken nextToken() throws IOException {
            try {
                return super.nextToken();
            } catch (StreamConstraintsException e) {
                // an overlong name is not known yet: the one before it is innocent
                throw pointed(e, getParsingContext().inArray() || hasToken(JsonToken.FIELD_NAME));
            }
        }

        private JsonMappingException pointed(StreamConstraintsException e, boolean isAtValue) {
            var failure = JsonMappingException.from(this, e.getOriginalMessage(), e);
            var step = isAtValue ? getParsingContext() : getParsingContext().getParent();
            for (; step != null && step != outside; step = step.getParent()) {
                if (step.inArray()) {
                    failure.prependPath(JsonNode.class, step.getCurrentIndex());
                } else if (step.hasCurrentName()) {
                    failure.prependPath(JsonNode.class, step.getCurrentName());
                }
            }
            return failure;
        }
    }
}
