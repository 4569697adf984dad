package io.mandate.reporting.chain;

import com.fasterxml.jackson.databind.JsonNode;
import io.mandate.reporting.eventlog.LoggedEvent;
import java.util.Locale;
import java.util.Map;

/** An event whose parts are read as pieces of a sentence; a part that is missing is an empty piece. */
record Fact(LoggedEvent event, JsonNode data, Map<String, String> names) {

    String subject() {
        return named(event.subject());
    }

    String named(String id) {
        var name = names.get(id);
        return name == null ? id : quoted(name);
    }

    static String quoted(String name) {
        return "“" + name + "”";
    }

    String inOffice() {
        return event.office() == null ? "" : " in office " + event.office();
    }

    String because() {
        return when(": %s", "reason");
    }

    String when(String form, String field) {
        return when(form, data.path(field));
    }

    static String when(String form, JsonNode value) {
        return value.isMissingNode() || value.isNull() ? "" : form.formatted(plain(value));
    }

    /** An amount with its currency. */
    static String money(String form, JsonNode value) {
        return value.isObject()
                ? form.formatted(
                        plain(value.path("amount")) + " " + value.path("currency").asText(""))
                : "";
    }

    String text(String field) {
        return plain(data.path(field));
    }

    /** A number as people write it: 120, not 1.2E+2. */
    static String plain(JsonNode value) {
        return value.isNumber() ? value.decimalValue().toPlainString() : value.asText("");
    }

    String count(String field) {
        return "%,d".formatted(data.path(field).asLong());
    }

    /** The day of a local time; the hour says nothing here. */
    static String day(String form, JsonNode value) {
        var text = value.asText("");
        return text.isEmpty() ? "" : form.formatted(text.substring(0, Math.min(10, text.length())));
    }

    /** A constant in words. */
    static String words(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
