package io.mandate.project.money.template;

import io.mandate.platform.money.Money;
import io.mandate.platform.problem.FieldError;
import io.mandate.platform.problem.ProblemException;
import io.mandate.project.ProjectId;
import io.mandate.project.money.CostProblem;
import io.mandate.project.money.ledger.LineDraft;
import io.mandate.project.money.ledger.SourceLine;
import io.mandate.project.money.terms.Origin;
import io.mandate.project.table.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads the rows of a filled form. What cannot be read is named by row, as a spreadsheet counts, and field. */
final class RowReader {
    static final String SYSTEM = "template";
    private static final int LONGEST = 500;
    private static final int LONGEST_NAME = 60;
    private static final int MOST_ERRORS = 100;

    private final ProjectId project;
    private final Template template;
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final List<FieldError> errors = new ArrayList<>();

    private RowReader(ProjectId project, Template template) {
        this.project = project;
        this.template = template;
    }

    static List<LineDraft> read(ProjectId project, Template template, Table table) {
        var reader = new RowReader(project, template);
        reader.find(table);
        reader.refuse();
        var drafts = table.rows().stream().flatMap(row -> reader.draft(row).stream()).toList();
        reader.refuse();
        return drafts;
    }

    private void find(Table table) {
        for (var column : template.columns()) {
            var at = table.indexOf(column.title);
            if (at.isPresent()) {
                places.put(column, at.getAsInt());
            } else if (column.needed) {
                errors.add(new FieldError("/columns/" + column.title, "is missing"));
            }
        }
        for (var name : table.columns()) {
            if (template.columns().stream()
                    .noneMatch(each -> each.title.equalsIgnoreCase(name.strip()))) {
                errors.add(new FieldError("/columns/" + name, "is not in the template"));
            }
        }
        if (table.rows().isEmpty()) {
            errors.add(new FieldError("/rows", "there are none"));
        }
    }

    private void refuse() {
        if (!errors.isEmpty()) {
            throw new ProblemException(
                    CostProblem.COST_FILE_REFUSED,
                    "%d places cannot be read, the first: %s %s"
                            .formatted(
                                    errors.size(),
                                    errors.getFirst().pointer(),
                                    errors.getFirst().detail()),
                    errors.subList(0, Math.min(MOST_ERRORS, errors.size())));
        }
    }

    private Optional<LineDraft> draft(Table.Row row) {
        if (row.isMisfit()) {
            errors.add(new FieldError("/rows/" + row.number(), "has more cells than the header"));
            return Optional.empty();
        }
        int before = errors.size();
        var draft = draft(row.number(), new Cells(row, places, errors));
        return errors.size() > before ? Optional.empty() : Optional.of(draft);
    }

    /** Good for nothing if a cell is bad. */
    private LineDraft draft(int number, Cells cells) {
        var money = Objects.requireNonNullElse(cells.money(), Money.zero("EUR"));
        var on =
                template.columns().contains(Column.PERIOD)
                        ? cells.month(Column.PERIOD)
                        : cells.day(Column.POSTING_DATE);
        return new LineDraft(
                "/rows/" + number,
                project,
                template.kind,
                Origin.ERP,
                new SourceLine(SYSTEM, document(cells), cells.name(Column.LINE)),
                cells.name(Column.CATEGORY),
                cells.text(Column.WBS, LONGEST_NAME),
                Objects.requireNonNullElse(on, LocalDate.EPOCH),
                cells.day(Column.DOCUMENT_DATE),
                money,
                null,
                cells.text(Column.TEXT, LONGEST),
                null,
                false);
    }

    private String document(Cells cells) {
        var own = "%s/%s".formatted(template.title, project);
        return template.columns().contains(Column.DOCUMENT)
                ? own + "/" + cells.name(Column.DOCUMENT)
                : own;
    }
}
