package io.mandate.project.intake;

import io.mandate.project.finding.Finding;
import io.mandate.project.office.OfficeDirectory;
import io.mandate.project.table.Table;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A register as it was understood: the rows that can be taken, how many cannot, and everything noticed. */
public record Register(
        ImportMapping mapping,
        List<ImportedRow> rows,
        int refused,
        int empty,
        List<Finding> findings) {

    /**
     * Understands a table of projects.
     *
     * @param mapping what the columns mean; null recognises them by their names
     * @param source names the register; rows without a reference are known by it and their number
     * @param governs whether who imports may write into an office
     */
    public static Register read(
            Table table,
            @Nullable ImportMapping mapping,
            String source,
            OfficeDirectory offices,
            Predicate<String> governs) {
        var used = mapping == null ? Recognition.of(table.columns()) : mapping;
        return RegisterReader.read(table, used, source, offices, governs);
    }
}
