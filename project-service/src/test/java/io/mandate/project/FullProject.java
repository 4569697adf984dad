package io.mandate.project;

import static io.mandate.project.Service.admin;
import static io.mandate.project.exchange.imports.ScheduleFiles.exported;
import static io.mandate.project.exchange.imports.ScheduleFiles.imported;

import io.mandate.project.dependency.DependencyExamples;
import io.mandate.project.money.Books;
import io.mandate.project.plan.PlanExamples;
import java.util.HashMap;
import java.util.Map;

/** A project that has one of everything: whoever may see it finds each part. */
record FullProject(String id, String dependency) {
    private static final String CHANGE =
            """
            {"kind": "REVISE", "title": "Poor ground", "reason": "Rock", "impact": {"days": 2}, "planVersion": 1}""";
    private static final String FORECAST =
            """
            {"name": "f", "asOf": "2027-03-01", "lines": [{"category": "material", "period": "2027-03",
             "amount": {"amount": "1", "currency": "EUR"}}]}""";

    static FullProject in(String office) {
        var id = Service.proposed(Service.startable(office));
        Service.approve(id);
        var plan = PlanExamples.plan().replace("\"duration\": 1440", "\"duration\": 4800");
        PlanExamples.put(id, plan).statusCode(200);
        add(id, "/baselines", "{\"name\": \"b\"}");
        add(id, "/changes", CHANGE);
        Books.post(id, Books.budget("2027-03", "1")).statusCode(201);
        add(id, "/cost-forecasts", FORECAST);
        return new FullProject(
                id, DependencyExamples.requested(DependencyExamples.receiver(office), id));
    }

    private static void add(String project, String part, String body) {
        admin().body(body).post("/v1/projects/" + project + part).then().statusCode(201);
    }

    /** Names it and the first of each of its parts. */
    Map<String, String> parameters() {
        return Map.of("id", id, "number", "1", "dependency", dependency);
    }

    /** The same with a file that was imported. */
    Map<String, String> parametersWithImport() {
        var importId = imported(id, exported(id)).getString("id");
        var given = new HashMap<>(parameters());
        given.put("importId", importId);
        return given;
    }
}
