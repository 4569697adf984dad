package io.mandate.project.exchange.tool;

import java.util.regex.Pattern;

/** The fields that are kept, and those that follow from them. */
final class KnownFields {
    private static final Pattern KEPT =
            Pattern.compile(
                    "ID|UNIQUE_ID|GUID|NAME|TEXT30|SUMMARY|MILESTONE|ACTIVE|NULL|EXTERNAL_TASK|DURATION"
                            + "|CALENDAR.*|CONSTRAINT_.*|SECONDARY_CONSTRAINT_.*|DEADLINE|ACTUAL_START"
                            + "|ACTUAL_FINISH|REMAINING_DURATION|PERCENT_COMPLETE|COST|TYPE|GROUP|MAX_UNITS"
                            + "|STANDARD_RATE|BASELINE\\d*_(START|FINISH|COST|DURATION)|PREDECESSORS.*"
                            + "|SUCCESSORS.*|RESOURCE_.*|SPLITS");
    private static final Pattern FOLLOWING =
            Pattern.compile(
                    "(EARLY|LATE|LEVELING|PRELEVELED|REMAINING_EARLY|REMAINING_LATE|PLANNED)_.*"
                            + "|START|FINISH|.*_SLACK|.*VARIANCE.*|.*_UNITS|.*_FORMAT|CRITICAL.*|WBS|OUTLINE_.*"
                            + "|PARENT_TASK.*|.*_TEXT|ACTUAL_DURATION|STOP|RESUME.*|EXPANDED|HIDE_BAR|ROLLUP"
                            + "|CREATED|ESTIMATED|EFFORT_DRIVEN|TASK_.*ID|INDEX|UNIQUE_ID_.*|.*WORK|.*_COST"
                            + "|ACWP|BCW[PS]|CV|SV|EAC|.*FIXED_COST.*|PERCENT_.*COMPLETE|PERCENT_COMPLETE_.*"
                            + "|PHYSICAL_PERCENT_COMPLETE|EARNED_VALUE_METHOD|BASELINE\\d*_.*|ACTIVITY_(ID|STATUS"
                            + "|TYPE|PERCENT_COMPLETE)|IGNORE_RESOURCE_CALENDAR|LEVEL_.*|INITIALS|ACCRUE_AT"
                            + "|COST_RATE_TABLE.*|AVAILABILITY_.*|CAN_LEVEL|WORKGROUP|PEAK|.*SEQUENCE_NUMBER"
                            + "|RECURRING|GENERIC|BOOKING_TYPE|INACTIVE|RATE|OVERTIME_RATE|SHOW_ON_BOARD|SCHEDULE_PERCENT.*"
                            + "|.*TIMEPHASED.*|PROJECT|SUBPROJECT_.*|SUMMARY_PROGRESS|COMPLETE_THROUGH|MARKED"
                            + "|OVERALLOCATED|LINKED_FIELDS|.*_CPI|[CS]PI|[CST]VP?C?I?|VAC|TCPI|STATUS.*"
                            + "|SUSPEND_DATE|LONGEST_PATH|MODIFY_ON_LEVELING|DEFAULT_UNITS|RECALC_OUTLINE_CODES|SCHEDULED_.*|MANUAL_DURATION|.*_DATA|CURRENCY_UNIQUE_ID|CALCULATE_COSTS.*");

    private KnownFields() {}

    static boolean isKnown(String field) {
        return KEPT.matcher(field).matches() || FOLLOWING.matcher(field).matches();
    }
}
