package io.mandate.project.intake;

import io.mandate.project.finding.Finding;
import io.mandate.project.finding.FindingCode;
import io.mandate.project.finding.Severity;
import io.mandate.project.intake.Columns.Cell;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is noticed about one row. */
final class RowFindings {
    private final int row;
    private final List<Finding> findings = new ArrayList<>();

    RowFindings(int row) {
        this.row = row;
    }

    int row() {
        return row;
    }

    void add(FindingCode code, Cell cell, @Nullable String used) {
        findings.add(new Finding(row, cell.field().text(), cell.column(), code, cell.text(), used));
    }

    void addToRow(FindingCode code, @Nullable String found, @Nullable String used) {
        findings.add(Finding.ofRow(row, code, found, used));
    }

    boolean refuse() {
        return findings.stream().anyMatch(each -> each.code().severity() == Severity.ERROR);
    }

    List<Finding> all() {
        return findings;
    }
}
