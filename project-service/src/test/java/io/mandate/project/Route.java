package io.mandate.project;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.mandate.platform.testing.ContractFiles;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An operation of the committed API description, called with nothing of interest. */
record Route(String name, String method, String path, String contentType) {
    private static final List<String> METHODS = List.of("get", "put", "post", "patch", "delete");

    static List<Route> all() {
        var found = new ArrayList<Route>();
        for (var path : description().path("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                if (METHODS.contains(operation.getKey())) {
                    found.add(of(path.getKey(), operation.getKey(), operation.getValue()));
                }
            }
        }
        return found;
    }

    static Route named(String name) {
        return all().stream().filter(each -> each.name.equals(name)).findFirst().orElseThrow();
    }

    private static Route of(String path, String method, JsonNode operation) {
        var bodies = operation.at("/requestBody/content").fieldNames();
        return new Route(
                operation.path("operationId").asText(),
                method,
                path,
                bodies.hasNext() ? bodies.next() : "application/json");
    }

    private static JsonNode description() {
        try {
            var file = ContractFiles.contracts().resolve("openapi/project-service.yaml");
            return new ObjectMapper(new YAMLFactory()).readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean writes() {
        return !method.equals("get");
    }

    /** Calls it about something that is not there. */
    Response answer(RequestSpecification caller) {
        return answer(caller, Map.of());
    }

    /** Calls it about these; what is not given is not there. */
    Response answer(RequestSpecification caller, Map<String, String> given) {
        return send(caller, given, "{}");
    }

    /** The same with something to say. */
    Response send(RequestSpecification caller, Map<String, String> given, String body) {
        var target = path;
        for (var each : given.entrySet()) {
            target = target.replace("{" + each.getKey() + "}", each.getValue());
        }
        target =
                target.replaceAll("\\{number}", "1")
                        .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        var call = caller.contentType(contentType);
        return (writes() ? call.body(body.getBytes(StandardCharsets.UTF_8)) : call)
                .request(method, target);
    }

    /** Whether these are all that it needs to be found. */
    boolean isAbout(Map<String, String> given) {
        var rest = path;
        for (var each : given.keySet()) {
            rest = rest.replace("{" + each + "}", "");
        }
        return !rest.contains("{");
    }

    @Override
    public String toString() {
        return name;
    }
}
