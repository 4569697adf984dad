package io.mandate.project.exchange.export;

import io.mandate.project.activity.ActivityRow;
import io.mandate.project.exchange.merge.Line;
import io.mandate.project.exchange.merge.Line.Kind;
import io.mandate.project.wbs.WbsRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Elements and activities in one tree, in the order in which the last file had them. */
final class Outline {
    private static final String TOP = "";

    private final Map<Kind, Map<String, Line>> lines = new HashMap<>();
    private final Map<String, WbsRequest> elements = new HashMap<>();
    private final Map<String, List<Entry>> below = new HashMap<>();
    private final Set<Integer> taken = new HashSet<>();
    private int lastUid;
    private int lastNumber;

    /** One line: an element or an activity. */
    record Entry(
            int number, int uid, @Nullable WbsRequest element, @Nullable ActivityRow activity) {}

    Outline(List<WbsRequest> wbs, List<ActivityRow> activities, List<Line> known) {
        for (var line : known) {
            lines.computeIfAbsent(line.kind(), _ -> new HashMap<>()).put(line.id(), line);
            if (line.kind() != Kind.RESOURCE) {
                lastUid = Math.max(lastUid, line.uid());
                lastNumber = Math.max(lastNumber, line.number());
            }
        }
        wbs.forEach(each -> elements.put(each.id(), each));
        wbs.stream().filter(each -> !isOwn(each.id())).forEach(this::add);
        activities.forEach(this::add);
        below.values().forEach(each -> each.sort(Comparator.comparingInt(Entry::number)));
    }

    private void add(WbsRequest element) {
        var line = line(Kind.ELEMENT, element.id());
        put(element.parent(), new Entry(number(line), uid(line), element, null));
    }

    private void add(ActivityRow activity) {
        var line = line(Kind.ACTIVITY, activity.id());
        put(activity.stated().wbs(), new Entry(number(line), uid(line), null, activity));
    }

    /** What belongs to a summary's own work stands below the summary itself. */
    private void put(@Nullable String parent, Entry entry) {
        var above = parent;
        if (above != null && isOwn(above)) {
            above = Objects.requireNonNull(elements.get(above)).parent();
        }
        below.computeIfAbsent(Objects.requireNonNullElse(above, TOP), _ -> new ArrayList<>())
                .add(entry);
    }

    private boolean isOwn(String element) {
        return line(Kind.OWN, element) != null;
    }

    private @Nullable Line line(Kind kind, String id) {
        return lines.getOrDefault(kind, Map.of()).get(id);
    }

    private int number(@Nullable Line line) {
        return line == null ? ++lastNumber : line.number();
    }

    private int uid(@Nullable Line line) {
        return line != null && taken.add(line.uid()) ? line.uid() : ++lastUid;
    }

    /** What is below an element, or at the top. */
    List<Entry> below(@Nullable WbsRequest element) {
        return below.getOrDefault(element == null ? TOP : element.id(), List.of());
    }

    /** All activities below an element. */
    void activities(WbsRequest element, Consumer<ActivityRow> to) {
        for (var entry : below(element)) {
            if (entry.activity() != null) {
                to.accept(entry.activity());
            } else if (entry.element() != null) {
                activities(entry.element(), to);
            }
        }
    }
}
