package io.mandate.reporting.chain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mandate.reporting.eventlog.LoggedEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** Sentences about “Line 4” (p1) of “Plants” (f1). */
final class Said {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> NAMES = Map.of("p1", "Line 4", "f1", "Plants");

    private Said() {}

    /** What an event of this type and with this data says. */
    static String said(String type, String json) {
        try {
            var event =
                    new LoggedEvent(
                            "e1",
                            type,
                            "/mandate/x",
                            "p1",
                            1,
                            Instant.EPOCH,
                            LocalDate.parse("2027-01-04"),
                            Instant.EPOCH,
                            "it",
                            "c1",
                            null,
                            "ada",
                            null,
                            json);
            return Sentences.of(event, JSON.readTree(json), NAMES);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
