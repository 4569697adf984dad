package io.mandate.project.money.template;

import static io.mandate.project.money.template.Column.AMOUNT;
import static io.mandate.project.money.template.Column.CATEGORY;
import static io.mandate.project.money.template.Column.CURRENCY;
import static io.mandate.project.money.template.Column.DOCUMENT;
import static io.mandate.project.money.template.Column.DOCUMENT_DATE;
import static io.mandate.project.money.template.Column.LINE;
import static io.mandate.project.money.template.Column.PERIOD;
import static io.mandate.project.money.template.Column.POSTING_DATE;
import static io.mandate.project.money.template.Column.TEXT;
import static io.mandate.project.money.template.Column.WBS;

import io.mandate.platform.problem.ProblemException;
import io.mandate.project.money.CostProblem;
import io.mandate.project.money.ledger.CostKind;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A form for lines of one kind. */
enum Template {
    BUDGET("budget", CostKind.BUDGET),
    EXPENSE("expense", CostKind.ACTUAL),
    CASH_FLOW("cash-flow", CostKind.CASH_FLOW);

    final String title;
    final CostKind kind;

    Template(String title, CostKind kind) {
        this.title = title;
        this.kind = kind;
    }

    List<Column> columns() {
        return switch (this) {
            case BUDGET -> List.of(LINE, CATEGORY, WBS, PERIOD, AMOUNT, CURRENCY, TEXT);
            case EXPENSE ->
                    List.of(
                            DOCUMENT,
                            LINE,
                            CATEGORY,
                            WBS,
                            POSTING_DATE,
                            DOCUMENT_DATE,
                            AMOUNT,
                            CURRENCY,
                            TEXT);
            case CASH_FLOW -> List.of(LINE, CATEGORY, PERIOD, AMOUNT, CURRENCY, TEXT);
        };
    }

    static Template named(@Nullable String title) {
        return Arrays.stream(values())
                .filter(each -> each.title.equals(title))
                .findFirst()
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        CostProblem.TEMPLATE_NOT_FOUND,
                                        "The templates are budget, expense and cash-flow"));
    }
}
