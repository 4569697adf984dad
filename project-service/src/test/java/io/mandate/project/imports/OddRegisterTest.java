package io.mandate.project.imports;

import static io.mandate.project.Service.admin;
import static io.mandate.project.Service.office;
import static io.mandate.project.imports.Importing.HEADER;
import static io.mandate.project.imports.Importing.assertCounts;
import static io.mandate.project.imports.Importing.findings;
import static io.mandate.project.imports.Importing.imported;
import static io.mandate.project.imports.Importing.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;

import io.mandate.project.RealServers;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is not as it should be in a register is a finding, or the plain reason of a failure. */
@QuarkusTest
@RealServers
class OddRegisterTest {
    private final String source = "register-" + UUID.randomUUID();
    private String office;

    @BeforeEach
    void openAnOffice() {
        office = office();
    }

    @Test
    void refusedRowsAreFoundByRowFieldAndCode() {
        var view =
                imported(
                        source,
                        HEADER + "P-1,A,Atlantis,2027-01-15,5\n" + row(office, "P-2", "B", 7));
        assertCounts(view, 1, 0, 0, 1);
        var finding = findings(view, "code=UNKNOWN_OFFICE").getMap("items[0]");
        assertThat(finding)
                .containsEntry("row", 2)
                .containsEntry("field", "office")
                .containsEntry("column", "office")
                .containsEntry("severity", "ERROR")
                .containsEntry("found", "Atlantis");
    }

    @Test
    void anImportThatCannotBeReadFailsInPlainWordsAndWritesNothing() {
        var broken = imported(source, HEADER + row(office, "P-1", "A", 5) + "\"P-2,B\n");
        assertThat(broken.getString("state")).isEqualTo("FAILED");
        assertThat(broken.getString("failure")).contains("quotation mark").contains("row 2");
        admin().get("/v1/projects?office=" + office).then().body("items", hasSize(0));
        assertThat(imported(source, "\n\n").getString("failure")).contains("empty");
        assertThat(imported(source, "PK\u0003\u0004").getString("failure")).contains("spreadsheet");
        assertThat(imported(source, "a,b\n1,2\n").getString("failure")).contains("mapping");
    }

    @Test
    void hostileCellsBecomeFindings() {
        var huge = "x".repeat(1_000_000);
        var view =
                imported(
                        source,
                        HEADER
                                + "P-1,\"A\u0000B\",%s,2027-99-99,=cmd|' /C calc'!A0\n"
                                        .formatted(office)
                                + "P-2,%s,%s,,1e99\n".formatted(huge, office)
                                + "P-3,\"'; drop table project; --\",%s,,1\n".formatted(office));
        assertCounts(view, 3, 0, 0, 0);
        assertThat(view.getMap("findingsByCode"))
                .containsKeys(
                        "CONTROL_CHARACTER", "UNREADABLE_DATE", "UNREADABLE_NUMBER", "TEXT_CUT");
        admin().get("/v1/projects?office=" + office)
                .then()
                .body(
                        "items.name.collect{it.take(12)}",
                        containsInAnyOrder("AB", "xxxxxxxxxxxx", "'; drop tabl"));
    }

    @Test
    void aHeaderAloneIsAnEmptyRegister() {
        var view = imported(source, HEADER);
        assertCounts(view, 0, 0, 0, 0);
        assertThat(view.getMap("findingsByCode")).containsKey("NO_ROWS");
    }
}
