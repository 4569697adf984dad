package io.mandate.acceptance;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;

/** A finished selection run: where it is, what it found in all, and what it says of each project. */
record Selection(String path, JsonPath run, JsonPath items) {

    String correlationId() {
        return Pmo.of(run, "correlationId");
    }

    String result(String member) {
        return Pmo.of(run, "result." + member);
    }

    /** By which share an unknown selection could be better. */
    double gap() {
        return run.getDouble("result.gap");
    }

    List<String> selected() {
        return items.getList("items.findAll { it.selected }.name", String.class);
    }

    /** Why each of the others stayed out. */
    Map<String, String> reasonsForNo() {
        return items.getMap(
                "items.findAll { !it.selected }.collectEntries { [(it.name): it.reason.code] }");
    }

    String of(String project, String member) {
        return Pmo.of(items, "items.find { it.name == '%s' }.%s".formatted(project, member));
    }
}
