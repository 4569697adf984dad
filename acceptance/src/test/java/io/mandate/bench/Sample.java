package io.mandate.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** An event as a service would announce it: the usual headers and a value of some 500 bytes. */
record Sample(UUID id, String subject, long sequence) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String VALUE =
            """
            {"name":"Renewal of a line","description":"%s","start":"2027-01-01","plannedFinish":"2027-12-31",\
            "plannedCost":{"amount":"120000.00","currency":"EUR"},"riskFactor":0.2,"status":"PROPOSED",\
            "eventId":"%s","id":"%s","version":%d,"office":"bench","time":"2027-01-01T08:00:00.000001Z"}"""
                    .replace("\n", "");
    private static final String DESCRIPTION = "What it is good for, in some words. ".repeat(4);

    String value() {
        return VALUE.formatted(DESCRIPTION, id, subject, sequence);
    }

    Map<String, String> headers() {
        var headers = new LinkedHashMap<String, String>();
        headers.put("content-type", "application/json");
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id.toString());
        headers.put("ce_source", "/mandate/project-service");
        headers.put("ce_type", "mandate.project.revised.v1");
        headers.put("ce_subject", subject);
        headers.put("ce_time", "2027-01-01T08:00:00.000001Z");
        headers.put("ce_dataschema", "urn:mandate:schema:mandate.project.revised.v1");
        headers.put("ce_sequence", "%019d".formatted(sequence));
        headers.put("ce_effectiveon", "2027-01-01");
        headers.put("ce_partitionkey", subject);
        headers.put("ce_office", "bench");
        headers.put("ce_correlationid", id.toString());
        headers.put("ce_actor", "manager.0");
        return headers;
    }

    String headersText() {
        try {
            return JSON.writeValueAsString(headers());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
