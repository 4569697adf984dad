package io.mandate.platform.money;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.math.BigDecimal;

/** Writes an exact decimal as a string, without an exponent. */
class DecimalWriter extends StdScalarSerializer<BigDecimal> {
    private static final long serialVersionUID = 1L;

    DecimalWriter() {
        super(BigDecimal.class);
    }

    @Override
    public void serialize(BigDecimal value, JsonGenerator out, SerializerProvider context)
            throws IOException {
        out.writeString(value.toPlainString());
    }
}
