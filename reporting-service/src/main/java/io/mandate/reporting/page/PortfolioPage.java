package io.mandate.reporting.page;

import io.mandate.reporting.summary.Formula;
import io.mandate.reporting.summary.PortfolioSummary;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything that the summary's page shows, as texts and geometry. */
public record PortfolioPage(
        String generatedAt,
        String filter,
        String projects,
        String offices,
        List<String> gaps,
        List<Section> sections,
        Map<String, Formula.View> formulas) {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC);

    static PortfolioPage of(PortfolioSummary summary) {
        return new PortfolioPage(
                MOMENT.format(summary.generatedAt()),
                filter(summary),
                Display.count(summary.total().projects()),
                Display.count(summary.offices().size()),
                summary.total().incomplete(),
                Sections.of(summary),
                summary.formulas());
    }

    private static String filter(PortfolioSummary summary) {
        var parts =
                Stream.of(
                                part("office", summary.office()),
                                part("status", summary.status()),
                                part("hours of", summary.month()))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", "));
        return parts.isEmpty() ? "all that you may see" : parts;
    }

    private static String part(String what, @Nullable String value) {
        return value == null ? "" : what + " " + value;
    }
}
