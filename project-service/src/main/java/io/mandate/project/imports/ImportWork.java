package io.mandate.project.imports;

import io.mandate.platform.run.Conclusion;
import io.mandate.platform.run.RunInput;
import io.mandate.platform.run.RunProgress;
import io.mandate.platform.run.RunWork;
import io.mandate.project.imports.Imports.Order;
import io.mandate.project.intake.Register;
import io.mandate.project.table.CsvTable;
import io.mandate.project.table.JsonTable;
import io.mandate.project.table.Table;
import io.mandate.project.table.TableFormat;
import io.mandate.project.upsert.Outcome;
import io.mandate.project.upsert.Upserts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/**
 * The run of an import. Reading needs no transaction; all rows are then taken in one, together with
 * the result, so that an import happens whole or not at all. A dry run takes them in a transaction
 * that is rolled back.
 */
@ApplicationScoped
class ImportWork implements RunWork {
    static final String KIND = "project-import";
    private static final int LONGEST_SECONDS = 600;

    private final Imports imports;
    private final Upserts upserts;

    ImportWork(Imports imports, Upserts upserts) {
        this.imports = imports;
        this.upserts = upserts;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Conclusion perform(RunInput input, RunProgress progress) {
        progress.report(5, "reading the register");
        var order = imports.order(input.runId());
        var register =
                Register.read(
                        table(order, imports.content(input.runId())),
                        order.mapping(),
                        order.source(),
                        order.directory(),
                        order::governs);
        progress.report(
                40,
                "%d rows understood, %d refused"
                        .formatted(register.rows().size(), register.refused()));
        if (!order.dryRun()) {
            return () -> imports.conclude(input.runId(), register, apply(order, register));
        }
        var outcomes = rehearse(order, register);
        return () -> imports.conclude(input.runId(), register, outcomes);
    }

    /** Does everything as if it were meant, and then leaves the transaction by the door that undoes it. */
    private List<Outcome> rehearse(Order order, Register register) {
        try {
            QuarkusTransaction.requiringNew()
                    .timeout(LONGEST_SECONDS)
                    .run(
                            () -> {
                                throw new Rehearsed(apply(order, register));
                            });
            throw new IllegalStateException("a rehearsal never ends well");
        } catch (Rehearsed rehearsed) {
            return rehearsed.outcomes;
        }
    }

    /** Carries out of a transaction what would have happened. */
    private static final class Rehearsed extends RuntimeException {
        private final transient List<Outcome> outcomes;

        Rehearsed(List<Outcome> outcomes) {
            super("a rehearsal is over", null, false, false);
            this.outcomes = outcomes;
        }
    }

    private List<Outcome> apply(Order order, Register register) {
        return upserts.apply(register.rows().stream().map(RowDraft::new).toList(), order::governs);
    }

    private static Table table(Order order, byte[] content) {
        var mapping = order.mapping();
        var separator = mapping == null ? null : mapping.separator();
        var format =
                new TableFormat(
                        mapping == null ? null : mapping.encoding(),
                        separator == null ? null : separator.charAt(0));
        return order.mediaType().equals(MediaType.APPLICATION_JSON)
                ? JsonTable.read(content, format)
                : CsvTable.read(content, format);
    }
}
