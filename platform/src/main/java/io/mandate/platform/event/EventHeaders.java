package io.mandate.platform.event;

/** The names of the Kafka headers of a CloudEvent in binary mode. */
public final class EventHeaders {
    public static final String CONTENT_TYPE = "content-type";
    public static final String SPEC_VERSION = "ce_specversion";
    public static final String ID = "ce_id";
    public static final String SOURCE = "ce_source";
    public static final String TYPE = "ce_type";
    public static final String SUBJECT = "ce_subject";
    public static final String TIME = "ce_time";
    public static final String DATA_SCHEMA = "ce_dataschema";
    public static final String SEQUENCE = "ce_sequence";
    public static final String EFFECTIVE_ON = "ce_effectiveon";
    public static final String PARTITION_KEY = "ce_partitionkey";
    public static final String CORRELATION_ID = "ce_correlationid";
    public static final String CAUSATION_ID = "ce_causationid";
    public static final String CE_TRACEPARENT = "ce_traceparent";
    public static final String TRACEPARENT = "traceparent";
    public static final String OFFICE = "ce_office";
    public static final String ACTOR = "ce_actor";
    public static final String ORIGIN = "ce_origin";

    private static final int SEQUENCE_DIGITS = 19;

    private EventHeaders() {}

    /** CloudEvents compares a sequence as text, hence 19 digits. */
    public static String sequence(long number) {
        var digits = Long.toString(number);
        return "0".repeat(SEQUENCE_DIGITS - digits.length()) + digits;
    }

    /** The schema's stable name for an event type. */
    public static String dataSchema(String type) {
        return "urn:mandate:schema:" + type;
    }
}
