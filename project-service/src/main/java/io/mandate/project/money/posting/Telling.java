package io.mandate.project.money.posting;

import io.mandate.platform.audit.Audit;
import io.mandate.platform.event.Message;
import io.mandate.platform.event.Outbox;
import io.mandate.project.Project;
import io.mandate.project.ProjectId;
import io.mandate.project.money.ledger.Entries;
import io.mandate.project.money.posting.Bookkeeping.Booked;
import io.mandate.project.office.Offices;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Keeps what was posted and tells everybody: one event for each project, and the state of each line. */
@ApplicationScoped
class Telling {
    private final Postings postings;
    private final CostLines lines;
    private final Offices offices;
    private final Outbox outbox;
    private final Audit audit;

    Telling(Postings postings, CostLines lines, Offices offices, Outbox outbox, Audit audit) {
        this.postings = postings;
        this.lines = lines;
        this.offices = offices;
        this.outbox = outbox;
        this.audit = audit;
    }

    Booked tell(
            PostingOrder order,
            Entries entries,
            Map<ProjectId, Project> projects,
            @Nullable String reason) {
        var posting = postings.keep(order, entries);
        lines.write(entries);
        var news = new ArrayList<Message>();
        for (var id : entries.projects()) {
            var project = Objects.requireNonNull(projects.get(id));
            var stamp = project.stamp(offices.today(project.office()));
            var own = entries.added().stream().filter(line -> line.projectId().equals(id)).toList();
            news.add(CostRecorded.of(stamp, posting, own));
            news.add(project.state());
            entries.of(id).map(CostLineState::of).forEach(news::add);
        }
        outbox.appendAll(news);
        audit.record(
                "cost.posted",
                "cost-posting",
                posting.id().toString(),
                posting.office(),
                null,
                posting,
                reason);
        return new Booked(posting, entries);
    }
}
