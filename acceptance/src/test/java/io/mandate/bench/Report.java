package io.mandate.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes what was measured as a page of the documentation. */
final class Report {
    private final StringBuilder text = new StringBuilder();

    Report(String title, String... paragraphs) {
        text.append("# ").append(title).append('\n');
        for (var each : paragraphs) {
            say(each);
        }
    }

    void say(String paragraph) {
        text.append('\n').append(paragraph).append('\n');
    }

    void heading(String words) {
        say("## " + words);
    }

    /** Ours against the bare, a line each: medians, what the rounds spread over, and the ratio. */
    void comparisons(List<Comparison> measured) {
        text.append(
                "\n| measured | ours | bare | ratio | aim | reached |\n|---|---|---|---|---|---|\n");
        measured.forEach(each -> text.append(line(each)).append('\n'));
    }

    static String line(Comparison measured) {
        return row(
                List.of(
                        measured.what(),
                        spread(measured.ours()) + " " + measured.unit(),
                        spread(measured.bare()) + " " + measured.unit(),
                        spread(measured.ratios()),
                        measured.aim().words(),
                        measured.aim().verdict(measured)));
    }

    void table(List<String> head, List<List<String>> rows) {
        text.append('\n');
        text.append(row(head)).append('\n');
        text.append(row(head.stream().map(_ -> "---").toList())).append('\n');
        rows.forEach(each -> text.append(row(each)).append('\n'));
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String spread(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        return "%s (%s to %s)"
                .formatted(
                        number(Comparison.median(values)),
                        number(sorted.getFirst()),
                        number(sorted.getLast()));
    }

    static String number(double value) {
        var format = value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, format, value);
    }

    void write(Path file) throws IOException {
        Files.writeString(file, text);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
