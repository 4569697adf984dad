package io.mandate.project.finding;

import static io.mandate.project.finding.Severity.ERROR;
import static io.mandate.project.finding.Severity.INFO;
import static io.mandate.project.finding.Severity.WARNING;

/** Everything that can be noticed about a register. */
public enum FindingCode {
    ENCODING_GUESSED(WARNING, "The text is not UTF-8; it was read in the encoding used"),
    NO_ROWS(WARNING, "The register has a header and no rows"),
    UNKNOWN_COLUMN(INFO, "The mapping does not use this column"),
    DATES_READ_SWAPPED(WARNING, "Dates whose day is at most 12 have day and month swapped"),
    DATE_FORM_UNCERTAIN(WARNING, "The dates can be read in two ways; set the form in the mapping"),
    EMPTY_ROW(INFO, "The row has no values and is left out"),
    ROW_TOO_SHORT(WARNING, "The row has fewer cells than the header; the others are missing"),
    ROW_TOO_LONG(ERROR, "The row has more cells than the header, so its values are not sure"),
    CONTROL_CHARACTER(WARNING, "Control characters were removed"),
    TEXT_CUT(WARNING, "The text was cut to the longest that can be kept"),
    MISSING_NAME(ERROR, "The project has no name"),
    MISSING_OFFICE(ERROR, "The row names no office"),
    UNKNOWN_OFFICE(ERROR, "There is no office of this name or code"),
    OFFICE_OUTSIDE_SCOPE(ERROR, "Who started the import does not govern this office"),
    MISSING_DATE(WARNING, "The date is missing"),
    UNREADABLE_DATE(WARNING, "The date cannot be read and is left out"),
    DATE_DAY_MONTH_SWAPPED(WARNING, "Day and month were swapped and are put right"),
    FINISH_BEFORE_START(WARNING, "The finish is before the start; both are kept"),
    MISSING_COST(WARNING, "The cost is missing"),
    UNREADABLE_NUMBER(WARNING, "The number cannot be read and is left out"),
    SCIENTIFIC_NOTATION(INFO, "The number is in scientific notation and is taken exactly"),
    ROUNDED(INFO, "The number is finer than can be kept and was rounded half to even"),
    NEGATIVE_COST(WARNING, "The cost is negative; it is kept as published"),
    VARIANCE_CONTRADICTS_PARTS(
            WARNING, "The published variance is not planned minus projected; the parts are used"),
    FALLBACK_COLUMN(INFO, "The first column is empty; the value is from another"),
    MISSING_REFERENCE(WARNING, "The row has no reference; it is known by its number"),
    DAMAGED_REFERENCE(WARNING, "The reference is in scientific notation and may not be unique"),
    REFERENCE_TOO_LONG(ERROR, "The reference is too long to be kept"),
    EXACT_DUPLICATE(
            WARNING, "An earlier row is the same in every cell; it is a project of its own"),
    DUPLICATE_REFERENCE(WARNING, "Another row has the same reference; it is a project of its own"),
    UNREADABLE_VERSION(WARNING, "The version cannot be read; the row is taken as the newest"),
    SOURCE_VERSION_NOT_NEWER(
            WARNING, "A version as new as this was taken before; the row is left out"),
    REFUSED_BY_RULE(ERROR, "A rule refuses the row");

    private final Severity severity;
    private final String message;

    FindingCode(Severity severity, String message) {
        this.severity = severity;
        this.message = message;
    }

    public Severity severity() {
        return severity;
    }

    public String message() {
        return message;
    }
}
