package io.mandate.project.intake;

import static io.mandate.project.finding.FindingCode.UNKNOWN_COLUMN;

import io.mandate.project.cell.Blank;
import io.mandate.project.finding.Finding;
import io.mandate.project.intake.ImportMapping.Reference;
import io.mandate.project.table.Table;
import io.mandate.project.table.UnreadableException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Where a register has its fields. */
final class Columns {
    private final Table table;
    private final Map<Field, List<Integer>> places = new EnumMap<>(Field.class);
    private final List<Integer> references = new ArrayList<>();

    Columns(Table table, ImportMapping mapping) {
        this.table = table;
        var missing = new ArrayList<String>();
        mapping.columns()
                .forEach(
                        (field, names) ->
                                places.put(
                                        field,
                                        names.stream().map(name -> place(name, missing)).toList()));
        mapping.references().stream()
                .map(Reference::column)
                .forEach(name -> references.add(place(name, missing)));
        if (!missing.isEmpty()) {
            throw new UnreadableException(
                    "The register has no column %s; it has %s"
                            .formatted(
                                    String.join(", ", missing),
                                    String.join(", ", table.columns())));
        }
        if (!has(Field.NAME)) {
            throw new UnreadableException("The mapping names no column for the project's name");
        }
    }

    /** What a row says in a field. */
    record Cell(Field field, String column, String text, boolean fallback) {
        boolean isBlank() {
            return Blank.is(text);
        }
    }

    boolean has(Field field) {
        return places.containsKey(field);
    }

    /** The first cell of the field that says something, else the first one. */
    Cell cell(Table.Row row, Field field) {
        var all = cells(row, field);
        return all.stream().filter(each -> !each.isBlank()).findFirst().orElse(all.getFirst());
    }

    /** All cells of the field. */
    List<Cell> cells(Table.Row row, Field field) {
        var columns = places.getOrDefault(field, List.of());
        return IntStream.range(0, columns.size())
                .mapToObj(i -> cell(row, field, columns.get(i), i > 0))
                .toList();
    }

    String reference(Table.Row row, int index) {
        return row.cells().get(references.get(index));
    }

    List<Finding> unknown() {
        var used = new ArrayList<>(references);
        places.values().forEach(used::addAll);
        return IntStream.range(0, table.columns().size())
                .filter(each -> !used.contains(each))
                .mapToObj(
                        each ->
                                new Finding(
                                        1,
                                        null,
                                        table.columns().get(each),
                                        UNKNOWN_COLUMN,
                                        table.columns().get(each),
                                        null))
                .toList();
    }

    private Cell cell(Table.Row row, Field field, int place, boolean fallback) {
        return new Cell(
                field, table.columns().get(place), row.cells().get(place).strip(), fallback);
    }

    private int place(String name, List<String> missing) {
        var found = table.indexOf(name);
        if (found.isEmpty()) {
            missing.add(name);
        }
        return found.orElse(0);
    }
}
