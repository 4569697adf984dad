package io.mandate.project.money.labour;

import static java.util.stream.Collectors.toMap;

import io.mandate.platform.event.IncomingEvent;
import io.mandate.platform.sql.Sql;
import io.mandate.project.ProjectId;
import io.mandate.project.ProjectStatus;
import io.mandate.project.money.ledger.LineDraft;
import io.mandate.project.money.ledger.SourceLine;
import io.mandate.project.money.posting.Bookkeeping;
import io.mandate.project.money.posting.PostingOrder;
import io.mandate.project.money.suspense.Homeless;
import io.mandate.project.money.suspense.Suspense;
import io.mandate.project.money.suspense.Suspense.Place;
import io.mandate.project.money.suspense.SuspenseReason;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Posts the cost of labour. What has no place goes into suspense, so that no event is ever refused for that. */
@ApplicationScoped
class LabourPosting {
    private final Bookkeeping bookkeeping;
    private final Suspense suspense;
    private final Sql sql;

    LabourPosting(Bookkeeping bookkeeping, Suspense suspense, Sql sql) {
        this.bookkeeping = bookkeeping;
        this.suspense = suspense;
        this.sql = sql;
    }

    void take(IncomingEvent event) {
        var project = ProjectId.fromString(event.subject());
        var drafts = event.as(LabourCost.class).drafts(project);
        var status = status(project);
        var elements = elements(project, drafts);
        var places = places(drafts);
        var placed = new ArrayList<LineDraft>();
        var homeless = new ArrayList<Homeless>();
        for (var draft : drafts) {
            var reason = reason(status, elements, draft);
            var place = places.get(draft.source());
            if (reason.isEmpty()) {
                placed.add(draft);
            } else if (place != null) {
                placed.add(draft.at(place.project(), place.wbs()));
            } else {
                homeless.add(new Homeless(draft, project.toString(), reason.get()));
            }
        }
        var office = office(event, project);
        bookkeeping.post(
                PostingOrder.of(
                        LabourCost.SYSTEM, event.id(), office, event.data(), homeless.size()),
                placed);
        suspense.put(office, event.id(), homeless);
        suspense.resolve(placed);
    }

    private static Optional<SuspenseReason> reason(
            Optional<ProjectStatus> status, Set<String> elements, LineDraft draft) {
        if (status.isEmpty()) {
            return Optional.of(SuspenseReason.UNKNOWN_COST_OBJECT);
        }
        if (status.get().isFinal()) {
            return Optional.of(SuspenseReason.PROJECT_IS_OVER);
        }
        return draft.wbs() == null || elements.contains(draft.wbs())
                ? Optional.empty()
                : Optional.of(SuspenseReason.UNKNOWN_WORK_PACKAGE);
    }

    private Optional<ProjectStatus> status(ProjectId project) {
        return sql.first(
                "select status from project where id = ?",
                row -> ProjectStatus.valueOf(row.getString(1)),
                project.value());
    }

    /** Of the project, or, where that is unknown, of whoever told it. */
    private String office(IncomingEvent event, ProjectId project) {
        return sql.first(
                        "select office from project where id = ?",
                        row -> row.getString(1),
                        project.value())
                .orElseGet(() -> Objects.requireNonNullElse(event.office(), "*"));
    }

    private Set<String> elements(ProjectId project, List<LineDraft> drafts) {
        var named = drafts.stream().map(LineDraft::wbs).filter(Objects::nonNull).distinct();
        return Set.copyOf(
                sql.list(
                        "select id from wbs_element where project_id = ? and id = any(?)",
                        row -> row.getString(1),
                        project.value(),
                        named.toArray(String[]::new)));
    }

    private Map<SourceLine, Place> places(List<LineDraft> drafts) {
        return suspense.places(drafts.stream().map(LineDraft::source).toList()).stream()
                .collect(toMap(Place::source, Function.identity()));
    }
}
