package io.mandate.portfolio.selection.model;

import static java.util.Objects.requireNonNull;

import io.mandate.portfolio.selection.model.Rule.Ceiling;
import io.mandate.portfolio.selection.model.Rule.Floor;
import io.mandate.portfolio.selection.model.Rule.MustBeIn;
import io.mandate.portfolio.selection.model.Rule.MustBeOut;
import io.mandate.portfolio.selection.model.Rule.Related;
import io.mandate.portfolio.selection.model.SelectionProblem.Limit;
import io.mandate.portfolio.selection.model.program.BinaryProgram;
import io.mandate.portfolio.selection.model.program.Fixing;
import io.mandate.portfolio.selection.model.program.Row;
import java.util.ArrayList;
import java.util.List;

/** The rows and decided columns of a posed problem after a change. */
final class ChangedProgram {
    private final Posing posing;
    private final Change change;
    private final List<Row> rows;
    private final Fixing fixing;

    /** Told the row of every rule, so that they are made once. */
    ChangedProgram(Posing posing, List<Row> ruleRows, Change change) {
        this.posing = posing;
        this.change = change;
        this.rows = new ArrayList<>(posing.oneOptionEach());
        this.fixing = Fixing.none(posing.columns());
        for (int at = 0; at < ruleRows.size(); at++) {
            if (!change.undoes(posing.rules().get(at))) {
                add(posing.rules().get(at), ruleRows.get(at));
            }
        }
        var candidate = change.candidate();
        if (candidate != null && change.in()) {
            mustBeIn(candidate, posing.row(new MustBeIn(candidate)));
        } else if (candidate != null) {
            mustBeOut(candidate);
        }
    }

    private void add(Rule rule, Row row) {
        switch (rule) {
            case Ceiling(var limit) -> addCeiling(limit, row);
            case Floor _, Related _ -> rows.add(row);
            case MustBeIn(var candidate) -> mustBeIn(candidate, row);
            case MustBeOut(var candidate) -> mustBeOut(candidate);
        }
    }

    private void addCeiling(Limit limit, Row row) {
        if (!change.lifts(limit.name())) {
            long ceiling = requireNonNull(limit.ceiling());
            rows.add(row.withCapacity(Math.addExact(ceiling, change.more(limit.name()))));
        }
    }

    private void mustBeIn(String candidate, Row row) {
        var its = posing.columns(candidate);
        if (its.size() == 1) {
            fixing.fix(its.getFirst(), true);
        } else {
            rows.add(row);
        }
    }

    private void mustBeOut(String candidate) {
        posing.columns(candidate).forEach(column -> fixing.fix(column, false));
    }

    Fixing fixing() {
        return fixing;
    }

    /** The most value. */
    BinaryProgram worthMost() {
        return new BinaryProgram(posing.values(), rows);
    }

    /** The least use of a limit among choices worth at least so much. */
    BinaryProgram usingLeast(String limit, long worth) {
        var uses = posing.uses(limit);
        for (int column = 0; column < uses.length; column++) {
            uses[column] = -uses[column];
        }
        var values = posing.values();
        var terms = new Terms();
        for (int column = 0; column < values.length; column++) {
            terms.plus(column, values[column]);
        }
        var valuable = new ArrayList<>(rows);
        valuable.add(terms.atLeast(worth));
        return new BinaryProgram(uses, valuable);
    }
}
