package io.mandate.project.money.fund;

import io.mandate.platform.money.Money;
import io.mandate.platform.scope.ScopeTree;
import io.mandate.platform.sql.Sql;
import io.mandate.project.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All allotments. The database guards each: what would overdraw it changes nothing. */
@ApplicationScoped
class Allotments {
    private static final String COLUMNS =
            "a.id, a.office, a.fiscal_year, a.currency, a.project_id, a.lapses_on,"
                    + " trim_scale(a.amount), trim_scale(a.released), trim_scale(a.returned),"
                    + " trim_scale(a.amount - a.released - a.returned), a.sequence";
    private static final String READ = "select " + COLUMNS + " from allotment a where ";

    private final Sql sql;

    Allotments(Sql sql) {
        this.sql = sql;
    }

    /** What the caller may see. */
    Optional<Allotment> find(UUID id) {
        return sql.first(READ + "a.id = ? and " + ScopeTree.condition("a"), Allotments::row, id);
    }

    List<Allotment> after(UUID after, int size) {
        return sql.list(
                READ + ScopeTree.condition("a") + " and a.id > ? order by a.id limit ?",
                Allotments::row,
                after,
                size);
    }

    /** Takes over what was allotted; nothing if that is less than what has left it already. */
    Optional<Allotment> keep(UUID id, String office, AllotmentChanged event) {
        var project = event.projectId();
        return sql.first(
                "insert into allotment as a (id, office, fiscal_year, currency, project_id,"
                        + " lapses_on, amount) values (?, ?, ?, ?, ?, ?, ?) on conflict (id)"
                        + " do update set office = excluded.office, amount = excluded.amount,"
                        + " fiscal_year = excluded.fiscal_year, lapses_on = excluded.lapses_on,"
                        + " project_id = excluded.project_id where a.released + a.returned"
                        + " <= excluded.amount and a.currency = excluded.currency returning "
                        + COLUMNS,
                Allotments::row,
                id,
                office,
                event.fiscalYear(),
                event.amount().currency(),
                project == null ? null : project.value(),
                event.lapsesOn(),
                event.amount().amount());
    }

    /** Draws what is asked for, or nothing; a negative amount puts back. */
    Optional<Allotment> draw(UUID id, BigDecimal amount) {
        return sql.first(
                "update allotment a set released = a.released + ? where a.id = ?"
                        + " and a.released + ? between 0 and a.amount - a.returned returning "
                        + COLUMNS,
                Allotments::row,
                amount,
                id,
                amount);
    }

    /** Gives back what is asked for, or nothing. */
    boolean giveBack(UUID id, Money amount) {
        return sql.update(
                        "update allotment set returned = returned + ? where id = ?"
                                + " and amount - released - returned >= ?",
                        amount.amount(),
                        id,
                        amount.amount())
                == 1;
    }

    /** With the number of the next event about it. */
    Allotment stamped(UUID id) {
        return sql.first(
                        "update allotment a set sequence = a.sequence + 1 where a.id = ? returning "
                                + COLUMNS,
                        Allotments::row,
                        id)
                .orElseThrow();
    }

    /** What a project still has of an allotment; whoever asks holds the project. */
    BigDecimal released(UUID id, ProjectId project) {
        return sql.first(
                        "select coalesce(sum(amount), 0) from cost_line where project_id = ?"
                                + " and kind = 'RELEASE' and document = ?",
                        row -> row.getBigDecimal(1),
                        project.value(),
                        id.toString())
                .orElseThrow();
    }

    boolean covers(Allotment allotment, String office) {
        return sql.first(
                        "select 1 from scope_tree where ancestor = ? and descendant = ?",
                        row -> true,
                        allotment.office(),
                        office)
                .isPresent();
    }

    private static Allotment row(ResultSet row) throws SQLException {
        var project = row.getObject(5, UUID.class);
        return new Allotment(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getInt(3),
                row.getString(4),
                project == null ? null : new ProjectId(project),
                row.getObject(6, LocalDate.class),
                row.getBigDecimal(7),
                row.getBigDecimal(8),
                row.getBigDecimal(9),
                row.getBigDecimal(10),
                row.getLong(11));
    }
}
