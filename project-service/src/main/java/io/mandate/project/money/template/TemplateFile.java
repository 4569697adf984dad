package io.mandate.project.money.template;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes an empty form. */
final class TemplateFile {
    private static final int WIDTH = 18;
    private static final String TEXT_FORMAT = "@";

    private TemplateFile() {}

    static byte[] csv(Template template) {
        var header = template.columns().stream().map(each -> each.title).collect(joining(","));
        return (header + "\r\n").getBytes(UTF_8);
    }

    /** The second sheet says what the columns of the first mean. */
    static byte[] xlsx(Template template) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Mandate", "1.0")) {
            fill(book.newWorksheet(template.title), template);
            explain(book.newWorksheet("columns"), template);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Cells are texts, so that a spreadsheet leaves months and numbers of documents alone. */
    private static void fill(Worksheet sheet, Template template) {
        for (int at = 0; at < template.columns().size(); at++) {
            sheet.value(0, at, template.columns().get(at).title);
            sheet.style(0, at).bold().set();
            sheet.width(at, WIDTH);
            if (template.columns().get(at) != Column.AMOUNT) {
                sheet.style(at).format(TEXT_FORMAT).set();
            }
        }
        sheet.freezePane(0, 1);
    }

    private static void explain(Worksheet sheet, Template template) {
        for (int at = 0; at < template.columns().size(); at++) {
            var column = template.columns().get(at);
            sheet.value(at, 0, column.title);
            sheet.value(at, 1, column.needed ? "needed" : "optional");
            sheet.value(at, 2, column.meaning);
        }
    }
}
