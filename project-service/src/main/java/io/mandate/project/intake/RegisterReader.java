package io.mandate.project.intake;

import static io.mandate.project.finding.FindingCode.DATES_READ_SWAPPED;
import static io.mandate.project.finding.FindingCode.DATE_FORM_UNCERTAIN;
import static io.mandate.project.finding.FindingCode.EMPTY_ROW;
import static io.mandate.project.finding.FindingCode.NO_ROWS;
import static io.mandate.project.finding.FindingCode.OFFICE_OUTSIDE_SCOPE;

import io.mandate.project.ExternalRef;
import io.mandate.project.cell.DateDetection;
import io.mandate.project.finding.Finding;
import io.mandate.project.intake.References.Entry;
import io.mandate.project.office.Office;
import io.mandate.project.office.OfficeDirectory;
import io.mandate.project.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Understands a table of projects. It reads nothing and writes nothing but its arguments and its answer. */
final class RegisterReader {
    private static final Comparator<Finding> BY_ROW =
            Comparator.comparingInt(Finding::row).thenComparing(Finding::code);

    private final Table table;
    private final ImportMapping mapping;
    private final Predicate<String> governs;
    private final Columns columns;
    private final TextReader texts;
    private final DateDetection detection;
    private final DateReader dates;
    private final FigureReader figures;
    private final VersionReader versions;

    private RegisterReader(
            Table table,
            ImportMapping mapping,
            OfficeDirectory offices,
            Predicate<String> governs) {
        this.table = table;
        this.mapping = mapping;
        this.governs = governs;
        this.columns = new Columns(table, mapping);
        this.texts = new TextReader(columns, mapping, offices);
        this.detection = DateReader.detect(table, columns, mapping.dates());
        this.dates = new DateReader(columns, detection.reading());
        this.figures = new FigureReader(table, columns, mapping);
        this.versions = new VersionReader(columns, dates);
    }

    static Register read(
            Table table,
            ImportMapping mapping,
            String source,
            OfficeDirectory offices,
            Predicate<String> governs) {
        return new RegisterReader(table, mapping, offices, governs).read(source);
    }

    private Register read(String source) {
        var findings = new ArrayList<>(table.findings());
        findings.addAll(columns.unknown());
        findings.addAll(aboutDates());
        if (table.rows().isEmpty()) {
            findings.add(Finding.ofFile(NO_ROWS, null, null));
        }
        var entries =
                table.rows().stream()
                        .filter(row -> !row.isMisfit())
                        .map(row -> new Entry(row, new RowFindings(row.number())))
                        .toList();
        var names = new References(columns, mapping, source).assign(entries);
        var rows = new ArrayList<ImportedRow>();
        for (var each : entries) {
            row(each, names).ifPresent(rows::add);
            findings.addAll(each.findings().all());
        }
        findings.sort(BY_ROW);
        int empty = (int) findings.stream().filter(each -> each.code() == EMPTY_ROW).count();
        return new Register(mapping, rows, table.rows().size() - rows.size(), empty, findings);
    }

    private Optional<ImportedRow> row(Entry entry, Map<Integer, List<ExternalRef>> names) {
        var row = entry.row();
        var found = entry.findings();
        var words = texts.read(row, found);
        var when = dates.read(row, found);
        var version = versions.read(row, found);
        var office = texts.office(row, found);
        office.filter(each -> !governs.test(each.code()))
                .ifPresent(each -> found.addToRow(OFFICE_OUTSIDE_SCOPE, each.code(), null));
        var costs = figures.read(row, currency(office), found);
        if (found.refuse() || office.isEmpty()) {
            return Optional.empty();
        }
        var values = new RowValues(words, when, costs, told());
        return Optional.of(
                new ImportedRow(
                        row.number(),
                        Objects.requireNonNull(names.get(row.number())),
                        version,
                        office.get().code(),
                        values));
    }

    private String currency(Optional<Office> office) {
        var stated = mapping.currency();
        return stated != null ? stated : office.map(Office::currency).orElse("XXX");
    }

    private Set<Field> told() {
        var told = EnumSet.noneOf(Field.class);
        told.addAll(mapping.columns().keySet());
        return told;
    }

    private List<Finding> aboutDates() {
        var evidence = detection.evidence().toString();
        if (detection.reading().swapped()) {
            return List.of(Finding.ofFile(DATES_READ_SWAPPED, evidence, "swapped"));
        }
        return detection.certain()
                ? List.of()
                : List.of(
                        Finding.ofFile(
                                DATE_FORM_UNCERTAIN,
                                evidence,
                                detection.reading().yearLast().name()));
    }
}
