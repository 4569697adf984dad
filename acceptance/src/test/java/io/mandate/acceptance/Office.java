package io.mandate.acceptance;

import static java.util.Objects.requireNonNull;

import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The office of a story, which nobody else uses: its code, its planning year, and its projects by name. */
final class Office {
    private final Pmo everybody;
    private final PlanningYear year;
    private final String code = "it-" + UUID.randomUUID().toString().substring(0, 8);
    private final Map<String, String> projects = new LinkedHashMap<>();

    Office(Pmo everybody, PlanningYear year) {
        this.everybody = everybody;
        this.year = year;
    }

    /** An office that exists already. */
    static Office opened(Pmo pmo) {
        var office = new Office(pmo, PlanningYear.next(ZoneOffset.UTC));
        new PortfolioDesk(office).openOffice();
        return office;
    }

    /** Those who may open offices. */
    Pmo headquarters() {
        return everybody;
    }

    /** The office's own people. */
    Pmo people() {
        return everybody.governing(code);
    }

    String code() {
        return code;
    }

    PlanningYear year() {
        return year;
    }

    void note(String project, String id) {
        projects.put(project, id);
    }

    String id(String project) {
        return requireNonNull(projects.get(project), () -> "nobody proposed " + project);
    }

    /** The same with the projects' names instead of their ids. */
    <T> Map<String, T> byName(Map<String, T> byId) {
        var named = new LinkedHashMap<String, T>();
        byId.forEach((id, value) -> named.put(nameOf(id), value));
        return named;
    }

    /** The name of a project; what is not the office's is shown as it is. */
    String nameOf(String id) {
        return projects.entrySet().stream()
                .filter(each -> each.getValue().equals(id))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(id);
    }
}
