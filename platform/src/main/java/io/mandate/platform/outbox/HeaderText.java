package io.mandate.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Kafka headers in a text column. */
public final class HeaderText {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectWriter WRITER = JSON.writer();

    private HeaderText() {}

    public static String write(Map<String, String> headers) {
        try {
            return WRITER.writeValueAsString(headers);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public static Map<String, String> read(String text) {
        var headers = new LinkedHashMap<String, String>();
        each(text, headers::put);
        return headers;
    }

    /** Without a map between, for the relay. */
    static void each(String text, BiConsumer<String, String> header) {
        try (var parser = JSON.createParser(text)) {
            parser.nextToken();
            for (var name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                header.accept(name, parser.nextTextValue());
            }
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
