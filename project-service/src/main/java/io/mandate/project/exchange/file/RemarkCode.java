package io.mandate.project.exchange.file;

import static io.mandate.project.finding.Severity.ERROR;
import static io.mandate.project.finding.Severity.INFO;
import static io.mandate.project.finding.Severity.WARNING;

import io.mandate.project.finding.Severity;

/** Everything that can be said of a field of a schedule file. */
public enum RemarkCode {
    FIELD_NOT_KEPT(INFO, "The plan has no place for this field"),
    CALENDAR_NOT_USED(INFO, "No task uses this calendar"),
    RESOURCE_CALENDAR_NOT_KEPT(WARNING, "Absences of a resource do not move work here"),
    EXTERNAL_LINK(
            WARNING, "The link leads to another project and is left out; state it as a dependency"),
    SUMMARY_LINK(WARNING, "A summary cannot be linked here; the link is left out"),
    EXTERNAL_TASK(WARNING, "The task stands for one of another project and is left out"),
    INACTIVE_TASK(WARNING, "The task is not active and is left out"),
    SUMMARY_CONSTRAINT(WARNING, "A summary has no dates of its own here"),
    SOFT_CONSTRAINT(WARNING, "The constraint is kept in its strict form"),
    CONSTRAINT_WITHOUT_DATE(WARNING, "The constraint needs a date and has none"),
    SECOND_CONSTRAINT(WARNING, "Only one constraint is kept"),
    ELAPSED_TIME(WARNING, "The time was stated day and night and is kept as working time"),
    PERCENT_LAG(WARNING, "The lag was stated in percent and is kept as working time"),
    PARTIAL_MINUTES(INFO, "The time was rounded to whole minutes"),
    SPLIT_TASK(WARNING, "Interruptions of a task are not kept"),
    MILESTONE_WITH_DURATION(INFO, "What has a duration is no milestone here"),
    SECOND_ASSIGNMENT(WARNING, "The resource is assigned to the task twice; the sum is kept"),
    ASSIGNMENT_OF_SUMMARY(WARNING, "A summary has no resources here; the assignment is left out"),
    TEXT_CHANGED(WARNING, "The text was cut or freed from control characters"),
    NO_NAME(WARNING, "The name is missing"),
    ACTUAL_WITHOUT_STATUS_DATE(INFO, "The file has no status date; the last actual date is used"),
    ACTUAL_AFTER_STATUS_DATE(
            WARNING, "What has happened lies after the status date, so that is moved"),
    PERCENT_CORRECTED(WARNING, "The percentage contradicts the actual dates"),
    UNKNOWN_CURRENCY(WARNING, "The currency is not known; that of the plan is used"),
    DATE_DIFFERS(INFO, "The plan's calculation finds another date"),
    PROGRESS_KEPT(WARNING, "Progress was changed here since the last file; it is kept"),
    PERCENT_DOES_NOT_FALL(WARNING, "A percentage does not fall without a reason; it is kept"),
    ANOTHER_PROJECT(ERROR, "The plan comes from another project of the tool"),
    UNREADABLE_VALUE(ERROR, "The value is not written as the format demands"),
    NAMELESS_RESOURCE(ERROR, "A resource needs a name"),
    DUPLICATE_UID(ERROR, "Another row has the same unique id"),
    REFUSED_BY_RULE(ERROR, "A rule of plans refuses it");

    private final Severity severity;
    private final String message;

    RemarkCode(Severity severity, String message) {
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
