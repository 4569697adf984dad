package io.mandate.project.imports;

import static io.mandate.project.ProjectProblem.IMPORT_NOT_FOUND;

import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.sql.Sql;
import io.mandate.project.finding.Finding;
import io.mandate.project.finding.FindingCode;
import io.mandate.project.intake.ImportMapping;
import io.mandate.project.intake.Register;
import io.mandate.project.office.OfficeDirectory;
import io.mandate.project.office.Offices;
import io.mandate.project.upsert.Outcome;
import io.mandate.project.upsert.Outcome.Ignored;
import io.mandate.project.upsert.Outcome.Refused;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The imports that were asked for, and what came of them. */
@ApplicationScoped
class Imports implements PanacheRepositoryBase<ProjectImport, UUID> {
    private static final String EVERYWHERE = "*";

    private final Offices offices;
    private final FindingTable findings;
    private final Sql sql;

    Imports(Offices offices, FindingTable findings, Sql sql) {
        this.offices = offices;
        this.findings = findings;
        this.sql = sql;
    }

    /** Everything that a run needs to know. */
    record Order(
            String source,
            String mediaType,
            boolean dryRun,
            @Nullable ImportMapping mapping,
            OfficeDirectory directory,
            Set<String> governed) {

        boolean governs(String office) {
            return governed.contains(EVERYWHERE) || governed.contains(office);
        }
    }

    ProjectImport require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(
                        () -> new ProblemException(IMPORT_NOT_FOUND, "There is no import " + id));
    }

    void keep(ProjectImport ordered, byte[] content) {
        persist(ordered);
        flush();
        sql.update(
                "insert into import_content (import_id, office, content) values (?, ?, ?)",
                ordered.id(),
                ordered.office(),
                content);
    }

    /** The register, as long as its run is not over. */
    byte[] content(UUID id) {
        return sql.first(
                        "select content from import_content where import_id = ?",
                        row -> row.getBytes(1),
                        id)
                .orElseThrow(() -> new ProblemException(IMPORT_NOT_FOUND, "The register is gone"));
    }

    @Transactional
    Order order(UUID id) {
        var ordered = require(id);
        return new Order(
                ordered.source(),
                ordered.mediaType(),
                ordered.isDryRun(),
                ordered.mapping(),
                offices.directory(),
                governed(ordered.offices()));
    }

    /** Keeps the numbers and the findings; the register itself has served. */
    void conclude(UUID id, Register register, List<Outcome> outcomes) {
        var ordered = require(id);
        var all = new ArrayList<>(register.findings());
        for (int i = 0; i < outcomes.size(); i++) {
            var row = register.rows().get(i);
            all.addAll(about(row.number(), row.sourceVersion(), outcomes.get(i)).toList());
        }
        ordered.conclude(ImportResult.of(register, outcomes, all));
        findings.add(ordered, all);
        sql.update("delete from import_content where import_id = ?", id);
    }

    private static Stream<Finding> about(int row, @Nullable Long version, Outcome outcome) {
        return switch (outcome) {
            case Refused(var problem) ->
                    Stream.of(
                            Finding.ofRow(
                                    row, FindingCode.REFUSED_BY_RULE, problem.detail(), null));
            case Ignored(_, var taken) ->
                    Stream.of(
                            Finding.ofRow(
                                    row,
                                    FindingCode.SOURCE_VERSION_NOT_NEWER,
                                    String.valueOf(version),
                                    String.valueOf(taken)));
            case Outcome.Created _, Outcome.Updated _, Outcome.Unchanged _ -> Stream.empty();
        };
    }

    private Set<String> governed(String stated) {
        var codes = Set.of(stated.split(",", -1));
        var all = new HashSet<>(codes);
        all.addAll(
                sql.list(
                        "select descendant from scope_tree where ancestor = any(?)",
                        row -> row.getString(1),
                        (Object) codes.toArray(String[]::new)));
        return all;
    }
}
