package io.mandate.platform.money;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reads an exact decimal; a JSON number is refused because it may have passed a float. */
class DecimalReader extends StdScalarDeserializer<BigDecimal> {
    private static final long serialVersionUID = 1L;
    private static final Pattern FORM = Pattern.compile("-?\\d{1,16}(\\.\\d{1,8})?");

    DecimalReader() {
        super(BigDecimal.class);
    }

    @Override
    public BigDecimal deserialize(JsonParser parser, DeserializationContext context)
            throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, parser);
        }
        var text = parser.getText();
        if (!FORM.matcher(text).matches()) {
            return (BigDecimal)
                    context.handleWeirdStringValue(
                            BigDecimal.class, text, "not a decimal of up to 16.8 digits");
        }
        return new BigDecimal(text);
    }
}
