package io.mandate.project.money;

import io.mandate.platform.problem.ProblemType;

/** The rules of money that a request may break. */
public enum CostProblem implements ProblemType {
    COST_LINE_NOT_FOUND(404, "There is no such cost line"),
    COST_POSTING_NOT_FOUND(404, "There is no such posting"),
    COST_FORECAST_NOT_FOUND(404, "The project has no such forecast"),
    COST_CATEGORY_NOT_FOUND(404, "There is no such category"),
    ALLOTMENT_NOT_FOUND(404, "There is no such allotment"),
    SUSPENSE_LINE_NOT_FOUND(404, "There is no such line in suspense"),
    TEMPLATE_NOT_FOUND(404, "There is no such template"),
    CATEGORY_UNKNOWN(422, "There is no such category"),
    WORK_PACKAGE_UNKNOWN(422, "The project's work breakdown has no such element"),
    RATE_MISSING(422, "There is no rate from the currency of the line to that of the project"),
    AMOUNT_NOT_PAYABLE(422, "The amount has a fraction of the currency's minor unit"),
    AMOUNT_TOO_LARGE(422, "The amount is too large in the project's currency"),
    LINE_GIVEN_TWICE(422, "The same line is given twice"),
    CONTROL_TOTALS_DISAGREE(422, "The lines do not add up to the control totals"),
    PERIOD_IS_CLOSED(409, "The period is closed; post into an open one"),
    BOOKS_ARE_CLOSED(409, "The project is over, and so are its books"),
    COST_BOOK_IN_USE(409, "There are lines in this currency already"),
    COST_CATEGORY_IN_USE(409, "There are actual costs of this category already"),
    PLAN_RATE_IS_SET(409, "A fiscal year has one plan rate"),
    SOURCE_LINE_TAKEN(409, "The line is posted to a project that the caller does not see"),
    LINE_NOT_REVERSIBLE(409, "Only a line that holds can be reversed"),
    POSTING_DIFFERS(409, "A posting of this name has other lines"),
    FUNDS_NOT_AVAILABLE(409, "The allotment has not so much left"),
    ALLOTMENT_DOES_NOT_FIT(409, "The allotment is for something else"),
    SUSPENSE_LINE_SETTLED(409, "The line is not in suspense any more"),
    COST_FILE_REFUSED(422, "The file has rows that cannot be taken; nothing of it was");

    private final int status;
    private final String title;

    CostProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
