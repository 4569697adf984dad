package io.mandate.project.money.template;

import static io.mandate.project.Service.admin;
import static io.mandate.project.money.Books.lines;
import static io.mandate.project.money.Books.project;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.mandate.platform.security.Role;
import io.mandate.platform.testing.Tokens;
import io.mandate.project.RealServers;
import io.mandate.project.Service;
import io.mandate.project.table.XlsxTable;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ResponseBody;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates are downloaded, filled and imported, and a bad cell is named by row and field. */
@QuarkusTest
@RealServers
class TemplateImportTest {
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String ROW = "a,material,,2027-03,1234.50,EUR,robots\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"budget", "expense", "cash-flow"})
    void eachTemplateHasTheSameColumnsInBothForms(String name) {
        var csv = download(name + ".csv", "text/csv").asString();
        var xlsx = download(name + ".xlsx", XLSX).asByteArray();
        assertThat(csv.strip().split(","))
                .containsExactlyElementsOf(XlsxTable.read(xlsx).columns());
    }

    @Test
    void aDownloadedFormIsFilledAndImportedAndTheSameFileTwiceHasOneEffect() {
        var project = project();
        var filled = download("budget.csv", "text/csv").asString() + ROW;
        send(project, "budget", filled).statusCode(201).body("posted", equalTo(1));
        send(project, "budget", filled).statusCode(201).body("unchanged", equalTo(1));
        send(project, "budget", filled.replace("1234.50", "1000"))
                .statusCode(201)
                .body("changed", equalTo(1));
        assertThat(lines(project, "&only=holding").getList("items.amount.amount"))
                .containsExactly("1000.00");
    }

    @Test
    void aWorkbookIsImportedLikeAText() throws IOException {
        var project = project();
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "test", "1.0")) {
            var sheet = book.newWorksheet("expense");
            var header = Template.EXPENSE.columns();
            for (int at = 0; at < header.size(); at++) {
                sheet.value(0, at, header.get(at).title);
            }
            var row = new Object[] {"R-1", "1", "travel", null, "2027-03-05", null, 99.9, "EUR"};
            for (int at = 0; at < row.length; at++) {
                if (row[at] instanceof Double number) {
                    sheet.value(1, at, number);
                } else if (row[at] != null) {
                    sheet.value(1, at, row[at].toString());
                }
            }
        }
        upload(project, "expense", XLSX, bytes.toByteArray())
                .statusCode(201)
                .body("posted", equalTo(1));
        var line = lines(project, "").setRootPath("items[0]");
        assertThat(line.getString("amount.amount")).isEqualTo("99.90");
        assertThat(line.getString("kind")).isEqualTo("ACTUAL");
        assertThat(line.getString("postingDate")).isEqualTo("2027-03-05");
    }

    @Test
    void cashFlowsInAndOut() {
        var project = project();
        send(
                        project,
                        "cash-flow",
                        "line,category,period,amount,currency,text\n1,other,2027-03,-50,EUR,\n2,revenue,2027-04,80,EUR,\n")
                .statusCode(201);
        var summary = admin().get("/v1/projects/" + project + "/cost-summary?by=period").jsonPath();
        assertThat(summary.getList("items.cashFlow")).containsExactly("-50", "80");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1234.50 | "1.234,50"  | /rows/3/amount
                    1234.50 | "1234,5"    | /rows/3/amount
                    1234.50 | ''          | /rows/3/amount
                    1234.50 | 1e3         | /rows/3/amount
                    2027-03 | March       | /rows/3/period
                    2027-03 | 2027-13     | /rows/3/period
                    EUR     | EURO        | /rows/3/currency
                    EUR     | SEK         | /rows/3/amount
                    material| gold        | /rows/3/category
                    b,mat   | a,mat       | /rows/3
                    b,mat   | ,mat        | /rows/3/line
                    """)
    void aBadCellIsNamedByRowAndFieldAndNothingIsTaken(String good, String bad, String pointer) {
        var project = project();
        var second = ROW.replaceFirst("^a", "b").replace(good, bad);
        send(project, "budget", header() + ROW + second)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.pointer", contains(pointer));
        assertThat(lines(project, "").getList("items")).isEmpty();
    }

    @Test
    void anotherFormIsRefusedByItsColumns() {
        send(project(), "budget", "line,category,month\n1,other,2027-03\n")
                .statusCode(422)
                .body("type", equalTo("urn:mandate:problem:cost-file-refused"))
                .body(
                        "errors.pointer",
                        contains(
                                "/columns/period",
                                "/columns/amount",
                                "/columns/currency",
                                "/columns/month"));
    }

    @Test
    void aFileOfTheWrongTypeIsRefused() {
        var project = project();
        upload(project, "budget", "application/pdf", "%PDF-1.7".getBytes(UTF_8)).statusCode(415);
        upload(project, "budget", XLSX, (header() + ROW).getBytes(UTF_8))
                .statusCode(422)
                .body("type", equalTo("urn:mandate:problem:register-unreadable"));
        var workbook = download("budget.xlsx", XLSX).asByteArray();
        upload(project, "budget", "text/csv", workbook)
                .statusCode(422)
                .body("detail", containsString("spreadsheet"));
        send(project, "wages", header()).statusCode(404);
        admin().get("/v1/cost-templates/wages.csv").then().statusCode(404);
    }

    @Test
    void aRehearsalSaysWhatWouldHappenAndLeavesNothing() {
        var project = project();
        upload(project, "budget&dryRun=true", "text/csv", (header() + ROW).getBytes(UTF_8))
                .statusCode(201)
                .body("posted", equalTo(1));
        assertThat(lines(project, "").getList("items")).isEmpty();
        send(project, "budget&dryRun=perhaps", header() + ROW).statusCode(400);
    }

    @Test
    void whoRunsTheProjectImportsPlansAndNoExpenses() {
        var project = project();
        var manager = Service.as(Tokens.of(Role.PROJECT_MANAGER));
        var path = "/v1/projects/" + project + "/cost-imports?template=";
        manager.contentType("text/csv")
                .body(header() + ROW)
                .post(path + "budget")
                .then()
                .statusCode(201);
        var expense =
                "document,line,category,postingDate,amount,currency\nR,1,travel,2027-03-01,1,EUR\n";
        Service.as(Tokens.of(Role.PROJECT_MANAGER))
                .contentType("text/csv")
                .body(expense)
                .post(path + "expense")
                .then()
                .statusCode(403);
    }

    private static String header() {
        return "line,category,wbs,period,amount,currency,text\r\n";
    }

    private static ResponseBody<?> download(String name, String type) {
        return admin().get("/v1/cost-templates/" + name)
                .then()
                .statusCode(200)
                .header("Content-Type", containsString(type))
                .header("Content-Disposition", "attachment; filename=\"%s\"".formatted(name))
                .extract()
                .response()
                .body();
    }

    private static ValidatableResponse send(String project, String template, String csv) {
        return upload(project, template, "text/csv", csv.getBytes(UTF_8));
    }

    private static ValidatableResponse upload(
            String project, String template, String type, byte[] file) {
        return admin().config(
                        RestAssuredConfig.config()
                                .encoderConfig(
                                        EncoderConfig.encoderConfig()
                                                .appendDefaultContentCharsetToContentTypeIfUndefined(
                                                        false)))
                .urlEncodingEnabled(false)
                .contentType(type)
                .body(file)
                .post("/v1/projects/" + project + "/cost-imports?template=" + template)
                .then();
    }
}
