package io.mandate.project.exchange.imports;

import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.sql.Sql;
import io.mandate.project.JsonRows;
import io.mandate.project.ProjectId;
import io.mandate.project.exchange.process.ExchangeProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The imports that were asked for, with their files as long as those are needed. */
@ApplicationScoped
class ScheduleImports {
    private static final int PART = 1 << 20;
    private static final String READ =
            "select id, project_id, office, file_name, dry_run, sha256, size, result"
                    + " from schedule_import where ";

    private final Sql sql;

    ScheduleImports(Sql sql) {
        this.sql = sql;
    }

    void keep(UUID id, ScheduleImport.Request request, String office, Path file) {
        sql.update(
                "insert into schedule_import (id, project_id, office, file_name, dry_run, sha256,"
                        + " size) values (?, ?, ?, ?, ?, ?, ?)",
                id,
                request.projectId().value(),
                office,
                request.fileName(),
                request.dryRun(),
                request.sha256(),
                request.size());
        try (var in = Files.newInputStream(file)) {
            int number = 0;
            for (var part = in.readNBytes(PART); part.length > 0; part = in.readNBytes(PART)) {
                sql.update(
                        "insert into schedule_import_part (import_id, number, content)"
                                + " values (?, ?, ?)",
                        id,
                        number++,
                        part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the file that was sent to a file of ours. */
    void copy(UUID id, Path to) {
        try (var out = Files.newOutputStream(to)) {
            for (int number = 0; ; number++) {
                var part = part(id, number);
                if (part.isEmpty()) {
                    return;
                }
                out.write(part.get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<byte[]> part(UUID id, int number) {
        return sql.first(
                "select content from schedule_import_part where import_id = ? and number = ?",
                row -> row.getBytes(1),
                id,
                number);
    }

    /** Keeps the numbers; the file itself has served. */
    void conclude(UUID id, ScheduleResult result) {
        sql.update(
                "update schedule_import set result = ? where id = ?", JsonRows.write(result), id);
        sql.update("delete from schedule_import_part where import_id = ?", id);
    }

    ScheduleImport require(UUID id) {
        return sql.first(READ + "id = ?", ScheduleImports::row, id)
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        ExchangeProblem.SCHEDULE_IMPORT_NOT_FOUND,
                                        "There is no import " + id));
    }

    /** One of a project that the caller may see. */
    ScheduleImport require(ProjectId project, UUID id) {
        return sql.first(
                        READ + "id = ? and project_id = ?",
                        ScheduleImports::row,
                        id,
                        project.value())
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        ExchangeProblem.SCHEDULE_IMPORT_NOT_FOUND,
                                        "Project %s has no import %s".formatted(project, id)));
    }

    List<ScheduleImport> after(ProjectId project, UUID after, int size) {
        return sql.list(
                READ + "project_id = ? and id > ? order by id limit ?",
                ScheduleImports::row,
                project.value(),
                after,
                size);
    }

    private static ScheduleImport row(ResultSet row) throws SQLException {
        var result = row.getString(8);
        return new ScheduleImport(
                row.getObject(1, UUID.class),
                new ProjectId(row.getObject(2, UUID.class)),
                row.getString(3),
                row.getString(4),
                row.getBoolean(5),
                row.getString(6),
                row.getLong(7),
                result == null ? null : JsonRows.read(result, ScheduleResult.class));
    }
}
