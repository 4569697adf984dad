package io.mandate.local.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mandate.local.api.ApiFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterFileTest {
    private static final List<String> CLEANED =
            List.of(
                    ("investment_uii,business_case_id,agency_code,agency_name,investment_title,project_id,"
                                    + "project_name,start_date,completion_date_b1,planned_completion_b2,"
                                    + "projected_completion_b2,lifecycle_cost_usd_m,planned_cost_usd_m,"
                                    + "projected_actual_cost_usd_m,cost_variance_usd_m,cost_variance_pct,"
                                    + "schedule_variance_days,schedule_variance_pct,updated,cv_consistent")
                            .split(","));

    @TempDir Path folder;

    @Test
    void theFederalRegisterIsRecognisedByItsHeaderWhateverTheOrder() {
        assertThat(RegisterFormat.of(CLEANED.reversed()))
                .get()
                .extracting(RegisterFormat::mappingName, RegisterFormat::source)
                .containsExactly("federal-cleaned", "it-dashboard");
        assertThat(RegisterFormat.of(CLEANED.subList(0, 10))).isEmpty();
    }

    @Test
    void everyOfficeIsFoundOnceAlsoInQuotesAndAfterLineBreaks() throws IOException {
        RegisterFile file =
                read(
                        "\ufeffProject,Department,Cost\n"
                                + "\"Portal, phase 2\",Sales,1\n"
                                + "\"Two\nlines\",\"Research \"\"A\"\"\",2\n"
                                + "Data centre,Sales,3\n"
                                + "Nobody's,,4\n");
        assertThat(file.header()).containsExactly("Project", "Department", "Cost");
        assertThat(file.offices()).containsExactly("Research \"A\"", "Sales");
    }

    @Test
    void anEmptyFileIsRefusedInWords() {
        assertThatThrownBy(() -> read(""))
                .isInstanceOf(ApiFailure.class)
                .hasMessageContaining("is empty");
    }

    @Test
    void officesGetShortUniqueCodes() {
        assertThat(
                        OfficeCodes.of(
                                List.of(
                                        "Department of the Treasury",
                                        "Department of Treasury",
                                        "National Archives and Records Administration",
                                        "Büro für Öffentliches")))
                .containsValues(
                        "treasury",
                        "treasury-2",
                        "national-archives-and-records-admini",
                        "buro-fur-offentliches");
    }

    private RegisterFile read(String text) throws IOException {
        return RegisterFile.read(Files.writeString(folder.resolve("register.csv"), text));
    }
}
