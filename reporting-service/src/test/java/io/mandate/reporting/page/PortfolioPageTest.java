package io.mandate.reporting.page;

import static io.mandate.reporting.World.costs;
import static io.mandate.reporting.World.everywhere;
import static io.mandate.reporting.World.get;
import static io.mandate.reporting.World.newOffice;
import static io.mandate.reporting.World.office;
import static io.mandate.reporting.World.project;
import static io.mandate.reporting.World.settle;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import io.mandate.platform.testing.Infrastructure;
import io.mandate.reporting.World;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.StringReader;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "reporting-service"))
class PortfolioPageTest {
    private static final String PAGE = "/v1/portfolio-summary.html?office=";

    @Test
    void showsChartsAndTheSameNumbersAsATable() {
        var office = newOffice();
        office(office, "Plants & Lines", null);
        var id = project(office, "A", costs("1000", "1250.50", "EUR"));
        allocate(id, office);
        settle();

        var html = page(office);

        assertThat(html)
                .contains(
                        "<title id=\"planned-EUR-title\">Planned and projected cost by office, EUR")
                .contains("<td>1,250.50</td>")
                .contains("<td>−250.50</td>")
                .contains("<th scope=\"row\">Plants &amp; Lines</th>");
        assertThat(count(html, "<svg role=\"img\""))
                .isEqualTo(count(html, "<desc id="))
                .isEqualTo(4);
    }

    @Test
    void aHostileNameIsOnlyAName() {
        var office = newOffice();
        var name = "<script>alert(1)</script>\\\" onload=\\\"x' & {page.style}";
        office(office, name, null);
        project(office, "A", costs("10", "20", "EUR"));
        settle();

        var html = page(office);

        assertThat(html)
                .doesNotContain("<script")
                .doesNotContain("onload=\"")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("{page.style}");
    }

    @Test
    void everyChartIsWellFormed() throws Exception {
        var office = newOffice();
        office(office, "A < B", null);
        project(office, "A", costs("10", "20", "EUR"));
        settle();

        var charts = Pattern.compile("<svg.*?</svg>", Pattern.DOTALL).matcher(page(office));
        int read = 0;
        while (charts.find()) {
            DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(charts.group())));
            read++;
        }
        assertThat(read).isEqualTo(3);
    }

    @Test
    void loadsNothingAndRunsNothing() {
        var office = newOffice();
        office(office, "Plants", null);
        settle();

        get(PAGE + office, everywhere())
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .header(
                        "Content-Security-Policy",
                        allOf(
                                containsString("default-src 'none'"),
                                matchesPattern(".*style-src 'sha256-[A-Za-z0-9+/]{43}='.*"),
                                containsString("frame-ancestors 'none'")))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Cache-Control", equalTo("private, no-store"));
        assertThat(page(office))
                .doesNotContain("<script", "<img", "<link", "style=\"", "http://www.w3.org/1999");
    }

    @Test
    void theSameAddressAnswersAPageOrDataAsAsked() {
        var office = newOffice();
        office(office, "Plants", null);
        settle();

        asked("text/html", office).contentType(startsWith("text/html"));
        asked("application/json", office).contentType(startsWith("application/json"));
        asked("*/*", office).contentType(startsWith("application/json"));
    }

    private static ValidatableResponse asked(String type, String office) {
        return given().auth()
                .oauth2(everywhere())
                .accept(type)
                .when()
                .get("/v1/portfolio-summary?office=" + office)
                .then()
                .statusCode(200);
    }

    private static void allocate(String project, String office) {
        World.announce(
                World.RESOURCE,
                "mandate.resource.allocation-published.v1",
                project,
                office,
                project,
                "{\"allocationId\": \"a\", \"month\": \"2027-01\", \"hours\": 12.5, \"released\": false}");
    }

    private static String page(String office) {
        return get(PAGE + office, everywhere()).statusCode(200).extract().asString();
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
