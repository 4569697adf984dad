package io.mandate.portfolio.selection;

import io.mandate.portfolio.Api;
import java.util.HashMap;
import java.util.Map;

/** The projects of a run with what it says about each. */
final class Items {
    private Items() {}

    static Map<String, Map<String, Object>> of(String run) {
        var result = new HashMap<String, Map<String, Object>>();
        Api.ADMIN
                .items(run + "/items?limit=200")
                .forEach(item -> result.put((String) item.get("projectId"), item));
        return result;
    }
}
