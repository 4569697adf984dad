package io.mandate.acceptance;

import static io.mandate.local.Service.REPORTING;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** The 2,472 real IT projects of a government, as published: every total equals the known answer to the last digit. */
@ExtendWith(RunningMandate.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RealRegisterStory {
    private static final Path REGISTERS =
            RunningMandate.root().resolveSibling("shared").resolve("data/federal-it");
    private static final int PROJECTS = 2472;

    private final Pmo pmo;

    RealRegisterStory(Pmo pmo) {
        this.pmo = pmo;
    }

    @BeforeEach
    void theRegisterIsHere() {
        assumeTrue(
                Files.isDirectory(REGISTERS),
                "skipped: the register of real projects is not beside this checkout");
    }

    @Test
    @Order(1)
    void everyTotalOfTheImportedRegisterIsExact() throws IOException {
        var told =
                Command.mandate(
                        pmo,
                        "demo",
                        "--register",
                        REGISTERS.resolve("projects_2012.csv").toString());

        assertThat(told).contains("2,472 created").contains("EXACT_DUPLICATE");
        assertTotalsAreExact();
    }

    @Test
    @Order(2)
    void theSameRegisterTwiceChangesNothing() throws IOException {
        var told =
                Command.mandate(
                        pmo,
                        "demo",
                        "--register",
                        REGISTERS.resolve("projects_2012.csv").toString());

        assertThat(told).contains("2,472 unchanged");
        assertTotalsAreExact();
    }

    @Test
    @Order(3)
    void theRawFileAsFoundUpdatesTheSameProjectsAndDoublesNone() throws IOException {
        var told =
                Command.mandate(
                        pmo,
                        "demo",
                        "--register",
                        REGISTERS.resolve("projects_2012_raw.csv").toString());

        assertThat(told)
                .contains("0 created")
                .contains("DATE_DAY_MONTH_SWAPPED")
                .contains("VARIANCE_CONTRADICTS_PARTS");
        assertTotalsAreExact();
    }

    private void assertTotalsAreExact() throws IOException {
        var expected =
                new ObjectMapper().readTree(REGISTERS.resolve("expected_by_agency.json").toFile());
        var agencies = new ArrayList<String>();
        expected.fieldNames().forEachRemaining(agencies::add);
        pmo.eventually(
                "executive",
                REPORTING,
                "/v1/portfolio-summary",
                json -> projectsOf(json, agencies) == PROJECTS);
        var summary = new ObjectMapper().readTree(summaryOf(agencies));
        var softly = new SoftAssertions();
        compare(softly, "ALL", expected.get("ALL"), summary.get("total"));
        for (var office : summary.get("offices")) {
            var name = office.get("name").asText();
            if (expected.has(name)) {
                compare(softly, name, expected.get(name), office);
            }
        }
        softly.assertAll();
    }

    private static int projectsOf(JsonPath summary, List<String> agencies) {
        List<Map<String, Object>> offices = summary.getList("offices");
        return offices.stream()
                .filter(office -> agencies.contains(String.valueOf(office.get("name"))))
                .mapToInt(office -> (Integer) office.get("projects"))
                .sum();
    }

    /** As somebody sees it who governs the agencies and nothing else. */
    private String summaryOf(List<String> agencies) {
        List<Map<String, Object>> offices =
                pmo.get("executive", REPORTING, "/v1/portfolio-summary").getList("offices");
        var codes =
                offices.stream()
                        .filter(office -> agencies.contains(String.valueOf(office.get("name"))))
                        .map(office -> String.valueOf(office.get("office")))
                        .toList();
        return given().baseUri(pmo.stack().baseUri(REPORTING).toString())
                .auth()
                .oauth2(pmo.stack().token("inspector", List.of("executive"), codes))
                .get("/v1/portfolio-summary")
                .asString();
    }

    private static void compare(
            SoftAssertions softly, String name, JsonNode expected, JsonNode row) {
        for (var count :
                List.of("projects", "investments", "withCost", "overBudget", "underBudget")) {
            same(softly, name, expected.get(snake(count)), row.get(count));
        }
        for (var count : List.of("late", "early", "onTime")) {
            same(softly, name, expected.get(snake(count)), row.get(count));
        }
        var cost = row.get("costs").get(0);
        million(softly, name, expected.get("planned_usd_m"), cost.get("plannedCost"));
        million(softly, name, expected.get("projected_actual_usd_m"), cost.get("projectedCost"));
        million(
                softly,
                name,
                expected.get("cost_variance_recomputed_usd_m"),
                cost.get("costVariance"));
        same(
                softly,
                name,
                expected.get("cost_variance_pct_recomputed"),
                cost.get("costVariancePercent").get("value"));
        bands(softly, name, expected.get("cost_bands_abs_pct"), row.get("costBands"));
        bands(softly, name, expected.get("schedule_bands_abs_pct"), row.get("scheduleBands"));
    }

    private static void bands(
            SoftAssertions softly, String name, JsonNode expected, JsonNode bands) {
        same(softly, name, expected.get("green_lt10"), bands.get("green"));
        same(softly, name, expected.get("yellow_10_to_30"), bands.get("yellow"));
        same(softly, name, expected.get("red_ge30"), bands.get("red"));
    }

    private static void same(
            SoftAssertions softly, String name, JsonNode expected, JsonNode actual) {
        softly.assertThat(decimal(actual)).as(name).isEqualByComparingTo(decimal(expected));
    }

    private static void million(
            SoftAssertions softly, String name, JsonNode millions, JsonNode money) {
        softly.assertThat(decimal(money.get("amount")))
                .as(name)
                .isEqualByComparingTo(decimal(millions).movePointRight(6));
    }

    private static BigDecimal decimal(JsonNode node) {
        return new BigDecimal(node.asText());
    }

    private static String snake(String camel) {
        return camel.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
