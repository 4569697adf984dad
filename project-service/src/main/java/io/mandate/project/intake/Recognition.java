package io.mandate.project.intake;

import io.mandate.project.intake.ImportMapping.Amounts;
import io.mandate.project.intake.ImportMapping.Reference;
import io.mandate.project.table.UnreadableException;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Recognises the columns of a register by their names when nobody mapped them. */
final class Recognition {
    private static final String UNIT =
            "(?: (?:usd|eur|gbp|chf|m|k|mio|million|millions|thousand|in|of))*";
    private static final String PLAN = "(?:planned|plan|budgeted|budget|baseline|approved)";
    private static final String OUTLOOK =
            "(?:projected actual|projected|forecast|actual|estimated|expected|current|revised)";
    private static final String FINISH =
            "(?: project)? (?:completion|finish|end)(?: date)?(?: b\\d)?";

    /** Patterns per field, best first; of START and so on, later ones are the fallback. */
    private static final Map<Field, List<Pattern>> NAMES = new EnumMap<>(Field.class);

    private static final List<Pattern> REFERENCES =
            patterns(
                    "project (?:id|no|nr|number|code|key|identifier)",
                    "(?:id|key|code|number|no|nr|external id|reference)");

    static {
        name(Field.NAME, "project (?:name|title)", "(?:name|title|project)");
        name(Field.DESCRIPTION, "(?:project )?(?:description|summary|scope)");
        name(Field.KIND, "(?:project )?(?:kind|type|category)");
        name(
                Field.INVESTMENT,
                "(?:unique )?investment (?:uii|identifier|id|code)",
                "(?:programme|program|investment)(?: (?:id|code|name|title))?");
        name(
                Field.OFFICE,
                "(?:pmo )?office(?: (?:code|name))?",
                "(?:agency|department|bureau|division|business"
                        + " unit|unit|organisation|organization|ministry)(?: name)?",
                "(?:agency|department|bureau|division|unit) code");
        name(Field.START, PLAN + " start(?: date)?", "(?:project )?(?:start|begin)(?: date)?");
        name(
                Field.PLANNED_FINISH,
                PLAN + FINISH,
                "(?:completion|finish|end|due)(?: date)?(?: b\\d)?",
                "deadline");
        name(Field.PROJECTED_FINISH, OUTLOOK + FINISH);
        name(Field.PLANNED_COST, PLAN + " (?:cost|costs|amount)" + UNIT, "budget" + UNIT);
        name(Field.PROJECTED_COST, OUTLOOK + " (?:cost|costs|amount)" + UNIT);
        name(Field.COST_VARIANCE, "cost variance" + UNIT);
        name(Field.SCHEDULE_VARIANCE_DAYS, "schedule variance(?: in)? days");
        name(Field.SCHEDULE_VARIANCE_PERCENT, "schedule variance(?: in)? (?:pct|percent)");
    }

    private static final int MOST_FALLBACKS = 3;

    private final List<String> columns;
    private final Set<String> taken = new HashSet<>();

    private Recognition(List<String> columns) {
        this.columns = columns;
    }

    static ImportMapping of(List<String> columns) {
        return new Recognition(columns).mapping();
    }

    private ImportMapping mapping() {
        var found = new EnumMap<Field, List<String>>(Field.class);
        NAMES.forEach(
                (field, patterns) -> {
                    var matches = matches(patterns, isDate(field) ? MOST_FALLBACKS : 1);
                    if (!matches.isEmpty()) {
                        found.put(field, matches);
                    }
                });
        if (!found.containsKey(Field.NAME)) {
            throw new UnreadableException(
                    "No column is recognised as the project's name among %s: send a mapping"
                            .formatted(String.join(", ", columns)));
        }
        var references =
                matches(REFERENCES, 1).stream()
                        .map(column -> new Reference(column, null, null))
                        .toList();
        return new ImportMapping(found, references, amounts(found), null, null, null, null, null);
    }

    private static boolean isDate(Field field) {
        return field == Field.START
                || field == Field.PLANNED_FINISH
                || field == Field.PROJECTED_FINISH;
    }

    private List<String> matches(List<Pattern> patterns, int most) {
        var matches =
                patterns.stream()
                        .flatMap(
                                pattern ->
                                        columns.stream()
                                                .filter(
                                                        column ->
                                                                pattern.matcher(words(column))
                                                                        .matches()))
                        .filter(column -> !taken.contains(column))
                        .distinct()
                        .limit(most)
                        .toList();
        taken.addAll(matches);
        return matches;
    }

    /** Currency and scale as the names of the cost columns tell them. */
    private static @Nullable Amounts amounts(Map<Field, List<String>> found) {
        var words =
                Stream.of(Field.PLANNED_COST, Field.PROJECTED_COST)
                        .flatMap(field -> found.getOrDefault(field, List.of()).stream())
                        .flatMap(column -> Stream.of(words(column).split(" ")))
                        .toList();
        if (words.isEmpty()) {
            return null;
        }
        var currency =
                Stream.of("usd", "eur", "gbp", "chf")
                        .filter(words::contains)
                        .map(each -> each.toUpperCase(Locale.ROOT))
                        .findFirst()
                        .orElse(null);
        return new Amounts(currency, scale(words));
    }

    private static BigDecimal scale(List<String> words) {
        if (Stream.of("m", "mio", "million", "millions").anyMatch(words::contains)) {
            return BigDecimal.valueOf(1_000_000);
        }
        return Stream.of("k", "thousand").anyMatch(words::contains)
                ? BigDecimal.valueOf(1_000)
                : BigDecimal.ONE;
    }

    /** A column's name in lower case words: {@code plannedCost ($ M)} is {@code planned cost usd m}. */
    private static String words(String column) {
        return column.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2")
                .replace("%", " pct ")
                .replace("$", " usd ")
                .replace("€", " eur ")
                .replace("£", " gbp ")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static void name(Field field, String... patterns) {
        NAMES.put(field, patterns(patterns));
    }

    private static List<Pattern> patterns(String... patterns) {
        return Stream.of(patterns).map(Pattern::compile).toList();
    }
}
