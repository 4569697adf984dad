package io.mandate.portfolio.selection.model;

import com.fasterxml.jackson.databind.JsonNode;
import io.mandate.portfolio.selection.model.SelectionProblem.Candidate;
import io.mandate.portfolio.selection.model.SelectionProblem.Limit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.stream.StreamSupport;

/** Published problems as they are posed here. */
public final class PublishedProblems {
    private PublishedProblems() {}

    /** A project selection problem of the OR-Library, in tenths. */
    public static SelectionProblem petersen(JsonNode posed) {
        var candidates = new ArrayList<Candidate>();
        for (int item = 0; item < posed.get("items").asInt(); item++) {
            var use = new LinkedHashMap<String, Long>();
            for (int limit = 0; limit < posed.get("constraints").asInt(); limit++) {
                use.put("limit-" + limit, tenths(posed.get("use").get(limit).get(item)));
            }
            candidates.add(
                    new Candidate("item-" + item, tenths(posed.get("value").get(item)), use));
        }
        var limits = new ArrayList<Limit>();
        for (int limit = 0; limit < posed.get("constraints").asInt(); limit++) {
            limits.add(new Limit("limit-" + limit, tenths(posed.get("capacity").get(limit))));
        }
        return new SelectionProblem(candidates, limits);
    }

    private static long tenths(JsonNode number) {
        return number.decimalValue().movePointRight(1).longValueExact();
    }

    /** A worked example with one budget. */
    public static SelectionProblem textbook(JsonNode posed) {
        return SeededProblems.knapsack(
                longs(posed.get("value")), longs(posed.get("cost")), posed.get("budget").asLong());
    }

    static long[] longs(JsonNode numbers) {
        return StreamSupport.stream(numbers.spliterator(), false)
                .mapToLong(JsonNode::asLong)
                .toArray();
    }
}
