package io.mandate.resource;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import com.fasterxml.uuid.Generators;
import io.mandate.platform.scope.ScopeTree;
import io.mandate.platform.security.Role;
import io.mandate.platform.testing.Events;
import io.mandate.platform.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** The world around this service: callers with their tokens, other services with their events. */
public final class World {
    public static final String PORTFOLIO = "mandate.portfolio.events.v1";
    public static final String PROJECT = "mandate.project.events.v1";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private World() {}

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON).urlEncodingEnabled(false);
    }

    /** Staffs every office. */
    public static RequestSpecification manager() {
        return as(Tokens.of(Role.RESOURCE_MANAGER));
    }

    public static RequestSpecification viewer() {
        return as(Tokens.of(Role.VIEWER));
    }

    public static RequestSpecification as(Collection<String> roles, String... offices) {
        return as(Tokens.of(roles, List.of(offices)));
    }

    /** An office that was announced and that this service knows. */
    public static String freshOffice() {
        return freshOffice(null);
    }

    /** The same below another. */
    public static String freshOffice(String parent) {
        var code = unheardOffice();
        announceOffice(code, parent);
        return code;
    }

    public static String unheardOffice() {
        return "office-" + UUID.randomUUID();
    }

    public static String freshId() {
        return Generators.timeBasedEpochGenerator().generate().toString();
    }

    /** An office as portfolio-service announces it, until it is known; null has no parent. */
    public static void announceOffice(String code, String parent) {
        var above = parent == null ? "" : "\"parent\": \"%s\",".formatted(parent);
        var json =
                """
                {"name": "An office", %s "zone": "Europe/Berlin", "currency": "EUR"}"""
                        .formatted(above);
        Events.publish(
                PORTFOLIO, "mandate.portfolio.office-changed.v1", code, 1, code, "c-" + code, json);
        var tree = CDI.current().select(ScopeTree.class).get();
        until(() -> tree.knows(code));
    }

    public static String person(String office, String role, int hours) {
        return """
        {"office": "%s", "name": "Ada Lovelace", "role": "%s", "monthlyHours": %d,
         "skills": [{"code": "java", "level": 4}]}"""
                .formatted(office, role, hours);
    }

    /** Takes a person in; the answer is the id. */
    public static String hire(String office, String role, int hours) {
        return manager()
                .body(person(office, role, hours))
                .post("/v1/people")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static void until(BooleanSupplier condition) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).until(condition::getAsBoolean);
    }

    /** A project on its way through the other services. */
    public static Project project(String office) {
        return new Project(office, freshId());
    }

    /** What the other services say about one project. */
    public static final class Project {
        private String office;
        public final String id;
        private long saidByProject;
        private long saidByPortfolio;

        Project(String office, String id) {
            this.office = office;
            this.id = id;
        }

        /** What it says from now on, it says as one of another office. */
        public Project movesTo(String other) {
            office = other;
            return this;
        }

        /** Proposes it, or revises it when it was proposed before. */
        public Project asksFor(String status, String... roleMonthHours) {
            var type = saidByProject == 0 ? "proposed" : "revised";
            var json =
                    """
                    {"name": "Press line", "status": "%s", "demand": [%s],
                     "strategicFit": [], "externalRefs": []}"""
                            .formatted(status, String.join(",", roleMonthHours));
            Events.publish(
                    PROJECT,
                    "mandate.project.%s.v1".formatted(type),
                    id,
                    ++saidByProject,
                    office,
                    "proposal-" + id,
                    json);
            return this;
        }

        public Project becomes(String status, String correlation, LocalDate windDownOn) {
            var windDown =
                    windDownOn == null ? "" : ", \"windDownOn\": \"%s\"".formatted(windDownOn);
            var json =
                    """
                    {"from": "ACTIVE", "to": "%s", "reason": "test"%s}"""
                            .formatted(status, windDown);
            Events.publish(
                    PROJECT,
                    "mandate.project.status-changed.v1",
                    id,
                    ++saidByProject,
                    office,
                    correlation,
                    json);
            return this;
        }

        public Project directed(String kind, int rank, String correlation) {
            var json =
                    """
                    {"directiveId": "%s", "portfolioId": "%s", "kind": "%s",
                     "effectiveOn": "2026-01-01", "reason": "test", "rank": %d}"""
                            .formatted(freshId(), freshId(), kind, rank);
            Events.publish(
                    PORTFOLIO,
                    "mandate.portfolio.project-directed.v1",
                    id,
                    ++saidByPortfolio,
                    office,
                    correlation,
                    json);
            return this;
        }

        /** Waits until this service would do that with it in the month. */
        public Project isSeen(String month, String staffing) {
            until(
                    () ->
                            staffing.equals(
                                    manager()
                                            .queryParam("month", month)
                                            .queryParam("office", office)
                                            .get("/v1/staffing-demands")
                                            .path(
                                                    "items.find {it.projectId == '%s'}?.staffing"
                                                            .formatted(id))));
            return this;
        }
    }

    public static String hours(String role, String month, int hours) {
        return """
        {"role": "%s", "month": "%s", "hours": %d}"""
                .formatted(role, month, hours);
    }
}
