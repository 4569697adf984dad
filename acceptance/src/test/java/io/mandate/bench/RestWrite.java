package io.mandate.bench;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.Map;

/** A person who changes one project again and again, each time on the version that the last answer showed. */
final class RestWrite implements Step {
    private final HttpLine line;
    private final String path;
    private String tag;
    private long written;

    RestWrite(HttpLine line, String project) throws IOException {
        this.line = line;
        this.path = "/v1/projects/" + project;
        this.tag = tag(line.send("GET", path, Map.of(), "").require(200));
    }

    @Override
    public void once() throws IOException {
        written++;
        var patch = "{\"reportedScheduleVarianceDays\": %d}".formatted(written % 1000);
        var headers = Map.of("If-Match", tag, "Content-Type", "application/merge-patch+json");
        tag = tag(line.send("PATCH", path, headers, patch).require(200));
    }

    private static String tag(HttpLine.Answer answer) {
        return requireNonNull(answer.headers().get("etag"), "no ETag");
    }
}
