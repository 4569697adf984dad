package io.mandate.project.exchange.tool;

import io.mandate.project.exchange.file.ForeignLink;
import io.mandate.project.exchange.file.RemarkCode;
import io.mandate.project.schedule.network.LinkType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mpxj.ProjectFile;
import org.mpxj.Relation;
import org.mpxj.RelationType;

/** What waits for what, between tasks that are kept. */
final class LinkReading {
    private final WorkTimes times;
    private final Remarks remarks;

    LinkReading(WorkTimes times, Remarks remarks) {
        this.times = times;
        this.remarks = remarks;
    }

    /** Those between the given tasks; a link of a summary cannot be kept as one. */
    List<ForeignLink> of(ProjectFile project, Set<Integer> leaves, Set<Integer> summaries) {
        var links = new ArrayList<ForeignLink>();
        for (var task : project.getTasks()) {
            for (var link : task.getPredecessors()) {
                int from = Texts.number(link.getPredecessorTask().getUniqueID());
                int to = Texts.number(task.getUniqueID());
                if (leaves.contains(from) && leaves.contains(to)) {
                    links.add(
                            new ForeignLink(
                                    from,
                                    to,
                                    type(link.getType()),
                                    times.lag(task, link.getPredecessorTask(), link.getLag())));
                } else {
                    boolean own = summaries.contains(from) || summaries.contains(to);
                    lose(link, own ? RemarkCode.SUMMARY_LINK : RemarkCode.EXTERNAL_LINK);
                }
            }
        }
        return links;
    }

    private void lose(Relation link, RemarkCode code) {
        var from = link.getPredecessorTask();
        remarks.of(
                link.getSuccessorTask(),
                "Predecessors",
                code,
                "%s %s".formatted(from.getName(), link.getType()),
                null);
    }

    private static LinkType type(RelationType type) {
        return switch (type) {
            case FINISH_START -> LinkType.FS;
            case START_START -> LinkType.SS;
            case FINISH_FINISH -> LinkType.FF;
            case START_FINISH -> LinkType.SF;
        };
    }
}
