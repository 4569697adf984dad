package io.mandate.project.exchange.merge;

import io.mandate.project.exchange.file.ForeignTask;
import io.mandate.project.exchange.file.Remark;
import io.mandate.project.exchange.file.RemarkCode;
import io.mandate.project.exchange.merge.Line.Kind;
import io.mandate.project.wbs.WbsRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes elements of summaries. Work belongs to elements without parts; where a summary has both,
 * its own work gets an element of its own.
 */
final class OutlineMerge {
    private static final int LONGEST_NAME = 300;

    private final Ids ids;
    private final Map<String, WbsRequest> present;
    private final List<Remark> remarks;
    private final Map<Integer, String> elements = new HashMap<>();
    private final Map<Integer, String> ofWork = new HashMap<>();
    private final List<WbsRequest> wbs = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<ForeignTask> sources = new ArrayList<>();

    OutlineMerge(Ids ids, Map<String, WbsRequest> present, List<Remark> remarks) {
        this.ids = ids;
        this.present = present;
        this.remarks = remarks;
    }

    void take(List<ForeignTask> tasks) {
        Set<Integer> withParts = new HashSet<>();
        Set<Integer> withWork = new HashSet<>();
        for (var task : tasks) {
            if (task.parent() != null) {
                (isElement(task) ? withParts : withWork).add(task.parent());
            }
        }
        for (int at = 0; at < tasks.size(); at++) {
            var task = tasks.get(at);
            if (isElement(task)) {
                add(task, at);
                if (withParts.contains(task.uid()) && withWork.contains(task.uid())) {
                    addOwn(task, at);
                }
            }
        }
    }

    /** A summary without parts looks like work to a tool; our mark tells. */
    boolean isElement(ForeignTask task) {
        return task.summary() || ids.marked(Kind.ELEMENT, task.mark()) != null;
    }

    private void add(ForeignTask task, int number) {
        var id = ids.of(Kind.ELEMENT, task.uid(), task.mark());
        elements.put(task.uid(), id);
        ofWork.put(task.uid(), id);
        add(task, id, parent(task), number, Kind.ELEMENT);
    }

    private void addOwn(ForeignTask task, int number) {
        var id = ids.of(Kind.OWN, task.uid(), null);
        ofWork.put(task.uid(), id);
        add(task, id, elements.get(task.uid()), number, Kind.OWN);
    }

    private void add(ForeignTask task, String id, @Nullable String parent, int number, Kind kind) {
        var before = present.get(id);
        wbs.add(
                new WbsRequest(
                        id,
                        parent,
                        kind == Kind.OWN ? cut(task) : name(task, "Summary ", remarks),
                        before == null ? null : before.ownerId(),
                        before == null ? null : before.budget()));
        lines.add(new Line(kind, id, number, task.uid(), null));
        sources.add(task);
    }

    private @Nullable String parent(ForeignTask task) {
        return task.parent() == null ? null : elements.get(task.parent());
    }

    /** The element that a task's work belongs to. */
    @Nullable String ofWork(ForeignTask task) {
        return task.parent() == null ? null : ofWork.get(task.parent());
    }

    private static String cut(ForeignTask task) {
        return Names.clean(Objects.requireNonNullElse(task.name(), "Summary"), LONGEST_NAME);
    }

    static String name(ForeignTask task, String kind, List<Remark> remarks) {
        var stated = task.name();
        var clean = stated == null ? "" : Names.clean(stated, LONGEST_NAME);
        if (clean.isEmpty()) {
            var made = kind + task.row();
            remarks.add(Remark.of(task, "Name", RemarkCode.NO_NAME, stated, made));
            return made;
        }
        if (!clean.equals(stated)) {
            remarks.add(Remark.of(task, "Name", RemarkCode.TEXT_CHANGED, stated, clean));
        }
        return clean;
    }

    /** From top to bottom; a budget above others is their sum and is not stated. */
    List<WbsRequest> wbs() {
        var byId = new HashMap<String, WbsRequest>();
        wbs.forEach(each -> byId.put(each.id(), each));
        var sums = new HashSet<String>();
        for (var each : wbs) {
            var parent = each.budget() == null ? null : each.parent();
            while (parent != null && sums.add(parent)) {
                parent = Objects.requireNonNull(byId.get(parent)).parent();
            }
        }
        return wbs.stream().map(each -> sums.contains(each.id()) ? unpriced(each) : each).toList();
    }

    private static WbsRequest unpriced(WbsRequest each) {
        return new WbsRequest(each.id(), each.parent(), each.name(), each.ownerId(), null);
    }

    List<Line> lines() {
        return lines;
    }

    /** The lines of the file in the order of the elements. */
    List<ForeignTask> sources() {
        return sources;
    }
}
