package io.mandate.project.intake;

import io.mandate.project.office.Office;
import io.mandate.project.office.OfficeDirectory;
import io.mandate.project.table.Table;
import java.time.ZoneId;
import java.util.stream.Stream;

/** Offices as if portfolio-service had announced them. */
final class TestOffices {
    private TestOffices() {}

    static OfficeDirectory of(String... names) {
        return new OfficeDirectory(Stream.of(names).map(TestOffices::office).toList());
    }

    /** One office for each agency of a federal register. */
    static OfficeDirectory namedIn(Table table) {
        int column =
                Stream.of("agency_name", "Agency Name")
                        .flatMapToInt(each -> table.indexOf(each).stream())
                        .findFirst()
                        .orElseThrow();
        return new OfficeDirectory(
                table.rows().stream()
                        .map(row -> row.cells().get(column))
                        .distinct()
                        .map(TestOffices::office)
                        .toList());
    }

    static String slug(String name) {
        return OfficeDirectory.slug(name);
    }

    private static Office office(String name) {
        return new Office(slug(name), name, ZoneId.of("Europe/Berlin"), "EUR");
    }
}
