package io.mandate.portfolio.selection;

import io.mandate.portfolio.Api;

/** What a portfolio says of how its projects stand to each other, as JSON. */
final class Related {
    private Related() {}

    /** Instead of whatever was said before. */
    static void relate(String portfolio, String relations) {
        Api.ADMIN.change(portfolio, "{\"relations\": null, \"mandatory\": []}");
        Api.ADMIN.change(portfolio, "{\"relations\": {%s}}".formatted(relations));
    }

    static String need(String candidate, String needed) {
        return "\"needs\": [{\"candidate\": \"%s\", \"needed\": \"%s\"}]"
                .formatted(candidate, needed);
    }

    static String exclusion(String one, String other) {
        return "\"exclusions\": [{\"one\": \"%s\", \"other\": \"%s\"}]".formatted(one, other);
    }

    static String set(Integer atLeast, Integer atMost, String... projects) {
        return "\"sets\": [{\"name\": \"a set\", \"candidates\": [\"%s\"], \"atLeast\": %s, \"atMost\": %s}]"
                .formatted(String.join("\", \"", projects), atLeast, atMost);
    }
}
