package io.mandate.project.intake;

import static io.mandate.project.finding.FindingCode.DAMAGED_REFERENCE;
import static io.mandate.project.finding.FindingCode.DUPLICATE_REFERENCE;
import static io.mandate.project.finding.FindingCode.EXACT_DUPLICATE;
import static io.mandate.project.finding.FindingCode.MISSING_REFERENCE;
import static io.mandate.project.finding.FindingCode.REFERENCE_TOO_LONG;

import io.mandate.project.ExternalRef;
import io.mandate.project.cell.Blank;
import io.mandate.project.intake.ImportMapping.Reference;
import io.mandate.project.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Gives every row of a register foreign names of its own. Rows that share a name get it with their
 * number behind it, in the order of their contents: so the same rows get the same names wherever in
 * the register they stand.
 */
final class References {
    private static final Pattern DAMAGED = Pattern.compile("\\d+([.,]\\d+)?[eE]\\+?\\d+");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final int LONGEST = 200;
    private static final int ROOM_FOR_A_NUMBER = 8;
    private static final Comparator<Entry> BY_CONTENT =
            Comparator.comparing((Entry each) -> String.join("\u001f", each.row().cells()))
                    .thenComparing(each -> each.row().number());

    private final Columns columns;
    private final ImportMapping mapping;
    private final String source;

    References(Columns columns, ImportMapping mapping, String source) {
        this.columns = columns;
        this.mapping = mapping;
        this.source = source;
    }

    /** A row with what was noticed about it so far. */
    record Entry(Table.Row row, RowFindings findings) {}

    /** The names of each row, the key first. */
    Map<Integer, List<ExternalRef>> assign(List<Entry> entries) {
        var names = new LinkedHashMap<Integer, List<ExternalRef>>();
        entries.forEach(each -> names.put(each.row().number(), new ArrayList<>()));
        var copies = reportCopies(entries);
        for (int i = 0; i < mapping.references().size(); i++) {
            assign(i, entries, copies, names);
        }
        for (var each : entries) {
            var mine = Objects.requireNonNull(names.get(each.row().number()));
            if (!hasKey(each)) {
                mine.addFirst(new ExternalRef(source, "row", String.valueOf(each.row().number())));
            }
        }
        return names;
    }

    private Set<Integer> reportCopies(List<Entry> entries) {
        var first = new HashMap<List<String>, Integer>();
        var copies = new HashSet<Integer>();
        for (var each : entries) {
            var original = first.putIfAbsent(each.row().cells(), each.row().number());
            if (original != null) {
                each.findings().addToRow(EXACT_DUPLICATE, "the same as row " + original, null);
                copies.add(each.row().number());
            }
        }
        return copies;
    }

    private void assign(
            int index,
            List<Entry> entries,
            Set<Integer> copies,
            Map<Integer, List<ExternalRef>> names) {
        var groups = new LinkedHashMap<String, List<Entry>>();
        for (var each : entries) {
            var id = id(index, each);
            if (!id.isEmpty()) {
                groups.computeIfAbsent(id, _ -> new ArrayList<>()).add(each);
            }
        }
        groups.forEach(
                (id, group) -> {
                    group.sort(BY_CONTENT);
                    int number = 1;
                    for (var each : group) {
                        var own = number == 1 ? id : numbered(id, number, groups.keySet());
                        if (number > 1 && !copies.contains(each.row().number())) {
                            each.findings().addToRow(DUPLICATE_REFERENCE, id, own);
                        }
                        Objects.requireNonNull(names.get(each.row().number()))
                                .add(ref(mapping.references().get(index), own));
                        number++;
                    }
                });
    }

    private static String numbered(String id, int number, Set<String> taken) {
        var own = id + "#" + number;
        while (taken.contains(own)) {
            own = own + "'";
        }
        return own;
    }

    private String id(int index, Entry entry) {
        var id = CONTROL.matcher(columns.reference(entry.row(), index)).replaceAll("").strip();
        if (Blank.is(id)) {
            if (index == 0) {
                entry.findings().addToRow(MISSING_REFERENCE, null, "row " + entry.row().number());
            }
            return "";
        }
        if (id.length() > LONGEST - ROOM_FOR_A_NUMBER) {
            entry.findings().addToRow(REFERENCE_TOO_LONG, id, null);
            return "";
        }
        if (DAMAGED.matcher(id).matches()) {
            entry.findings().addToRow(DAMAGED_REFERENCE, id, null);
        }
        return id;
    }

    private boolean hasKey(Entry entry) {
        return !mapping.references().isEmpty() && !Blank.is(columns.reference(entry.row(), 0));
    }

    private ExternalRef ref(Reference reference, String id) {
        return new ExternalRef(
                reference.system() == null ? source : reference.system(),
                reference.type() == null ? "project" : reference.type(),
                id);
    }
}
