package io.mandate.project.table;

import static io.mandate.project.finding.FindingCode.EMPTY_ROW;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.mandate.project.finding.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a JSON list of flat objects; numbers are taken as they are written, never as floating point. */
public final class JsonTable {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private final Set<String> columns = new LinkedHashSet<>();
    private final List<Map<String, String>> objects = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private JsonTable() {}

    public static Table read(byte[] content, TableFormat format) {
        var decoded = TextEncoding.of(content, format.encoding());
        var table = new JsonTable();
        table.findings.addAll(decoded.findings());
        try (var parser = JSON.createParser(decoded.text())) {
            table.fill(parser);
        } catch (JsonProcessingException e) {
            throw unreadable(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table.result();
    }

    private void fill(JsonParser json) throws IOException {
        if (json.nextToken() != JsonToken.START_ARRAY) {
            throw new UnreadableException("A JSON register is a list of objects");
        }
        while (json.nextToken() == JsonToken.START_OBJECT) {
            objects.add(object(json));
            Table.refuseMoreThanMost(objects.size(), columns.size());
        }
        if (json.currentToken() != JsonToken.END_ARRAY || json.nextToken() != null) {
            throw new UnreadableException(
                    "A JSON register is a list of objects; object %d is not one"
                            .formatted(objects.size() + 1));
        }
    }

    private Map<String, String> object(JsonParser json) throws IOException {
        var object = new LinkedHashMap<String, String>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var name = json.currentName().strip();
            var token = json.nextToken();
            if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
                throw new UnreadableException(
                        "Object %d, field %s: a register's fields are texts and numbers"
                                .formatted(objects.size() + 1, name));
            }
            columns.add(name);
            object.put(name, token == JsonToken.VALUE_NULL ? "" : json.getText());
        }
        return object;
    }

    private Table result() {
        if (columns.isEmpty() && !objects.isEmpty()) {
            throw new UnreadableException("The objects of the register have no fields");
        }
        var names = List.copyOf(columns);
        var rows = new ArrayList<Table.Row>();
        for (int i = 0; i < objects.size(); i++) {
            var object = new HashMap<>(objects.get(i));
            var row =
                    new Table.Row(
                            i + 1,
                            names.stream().map(each -> object.getOrDefault(each, "")).toList());
            if (row.isEmpty()) {
                findings.add(Finding.ofRow(row.number(), EMPTY_ROW, null, null));
            } else {
                rows.add(row);
            }
        }
        return new Table(names, rows, findings);
    }

    private static UnreadableException unreadable(JsonProcessingException e) {
        var where = e.getLocation();
        return new UnreadableException(
                "The register is not well-formed JSON at line %d, column %d"
                        .formatted(
                                where == null ? 1 : where.getLineNr(),
                                where == null ? 1 : where.getColumnNr()),
                e);
    }
}
