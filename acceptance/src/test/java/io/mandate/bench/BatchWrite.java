package io.mandate.bench;

import io.mandate.bench.HttpLine.Answer;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A tool that sends what is new about ten projects of its own, again and again: each time ten events. */
final class BatchWrite implements Step {
    static final int PROJECTS = 10;

    private final HttpLine line;
    private final String tool;
    private int written;

    /** The projects are made. */
    BatchWrite(HttpLine line, String tool) throws IOException {
        this.line = line;
        this.tool = tool;
        once();
    }

    @Override
    public void once() throws IOException {
        written++;
        var items =
                IntStream.range(0, PROJECTS).mapToObj(this::item).collect(Collectors.joining(","));
        var headers = Map.of("Content-Type", "application/json");
        Answer answer =
                line.send(
                        "POST", "/v1/projects:batch", headers, "{\"items\":[%s]}".formatted(items));
        answer.require(200);
    }

    private String item(int number) {
        return """
            {"office": "%s", "name": "Renewal of line %03d", "reportedScheduleVarianceDays": %d, "sourceVersion": %d,
             "externalRefs": [{"system": "bench", "type": "line", "id": "%s-%d"}]}"""
                .formatted(Site.OFFICE, number, written % 1000, written, tool, number);
    }
}
