package io.mandate.reporting.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A chart of horizontal bars, one group per entry; negative amounts grow to the left of zero. */
public record BarChart(
        String id,
        String title,
        String description,
        int width,
        int height,
        int top,
        int bottom,
        int axis,
        int zero,
        List<Tick> ticks,
        List<Row> rows,
        List<Key> keys) {
    private static final int LABELS = 236;
    private static final int PLOT = 520;
    private static final int WIDTH = 880;
    private static final int TOP = 46;
    private static final int BAR = 13;
    private static final int GAP = 9;
    private static final int AXIS = 18;
    private static final int KEY = 190;
    private static final int LONGEST_LABEL = 36;
    private static final String UNKNOWN = "–";

    /** What the chart shows, in its data's own words: each entry has one amount per series. */
    public record Data(
            String id,
            String title,
            String description,
            List<String> series,
            List<Entry> entries,
            Function<BigDecimal, String> format) {}

    /** One labelled group of amounts; an unknown one gets a dash, not a bar. */
    public record Entry(String label, List<Optional<BigDecimal>> amounts) {
        public static Entry of(String label, BigDecimal... amounts) {
            return new Entry(label, Stream.of(amounts).map(Optional::of).toList());
        }
    }

    /** A vertical line and the amount that it stands for. */
    public record Tick(int x, String text) {}

    /** A group of bars with its label. */
    public record Row(String label, String fullLabel, int baseline, List<Bar> bars) {}

    /** One bar with the amount written at its end. */
    public record Bar(
            int series,
            int x,
            int y,
            int width,
            int textX,
            int textY,
            String anchor,
            String text) {}

    /** A line of the legend: its square, and the text to the right of it. */
    public record Key(int series, int x, int left, String text) {}

    public static BarChart of(Data data) {
        var amounts =
                data.entries().stream()
                        .flatMap(entry -> entry.amounts().stream().flatMap(Optional::stream))
                        .toList();
        var scale = Scale.over(amounts, LABELS + leftRoom(amounts), PLOT - leftRoom(amounts));
        int group = data.series().size() * BAR + GAP;
        var rows = new ArrayList<Row>();
        for (var entry : data.entries()) {
            rows.add(row(entry, TOP + rows.size() * group, scale, data.format()));
        }
        return new BarChart(
                data.id(),
                data.title(),
                data.description(),
                WIDTH,
                TOP + rows.size() * group + AXIS,
                TOP,
                TOP + rows.size() * group,
                TOP + rows.size() * group + AXIS - 4,
                scale.pixel(BigDecimal.ZERO),
                scale.ticks().stream()
                        .map(t -> new Tick(scale.pixel(t), data.format().apply(t)))
                        .toList(),
                List.copyOf(rows),
                keys(data.series()));
    }

    /** Where a chart has negative bars, their texts need room between label and bar. */
    private static int leftRoom(List<BigDecimal> amounts) {
        return amounts.stream().anyMatch(amount -> amount.signum() < 0) ? 100 : 0;
    }

    private static Row row(Entry entry, int top, Scale scale, Function<BigDecimal, String> format) {
        var bars =
                IntStream.range(0, entry.amounts().size())
                        .mapToObj(i -> bar(i, entry.amounts().get(i), top, scale, format))
                        .toList();
        int middle = top + bars.size() * BAR / 2 + 4;
        return new Row(shortened(entry.label()), entry.label(), middle, bars);
    }

    private static Bar bar(
            int series,
            Optional<BigDecimal> amount,
            int top,
            Scale scale,
            Function<BigDecimal, String> format) {
        int zero = scale.pixel(BigDecimal.ZERO);
        int end = scale.pixel(amount.orElse(BigDecimal.ZERO));
        int y = top + series * BAR;
        boolean left = amount.filter(known -> known.signum() < 0).isPresent();
        return new Bar(
                series,
                Math.min(zero, end),
                y,
                Math.abs(end - zero),
                left ? end - 5 : end + 5,
                y + BAR - 3,
                left ? "end" : "start",
                amount.map(format).orElse(UNKNOWN));
    }

    private static List<Key> keys(List<String> series) {
        return IntStream.range(0, series.size())
                .mapToObj(i -> new Key(i, LABELS + i * KEY, LABELS + i * KEY + 16, series.get(i)))
                .toList();
    }

    private static String shortened(String label) {
        return label.codePointCount(0, label.length()) <= LONGEST_LABEL
                ? label
                : label.substring(0, label.offsetByCodePoints(0, LONGEST_LABEL - 1)) + "…";
    }
}
