package io.mandate.portfolio.candidate;

import static io.mandate.portfolio.PortfolioProblem.CANDIDATE_NOT_FOUND;
import static java.util.stream.Collectors.toSet;

import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.web.PageQuery;
import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.ProjectStatus;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The candidates. */
@ApplicationScoped
public class Candidates implements PanacheRepositoryBase<Candidate, ProjectId> {
    private static final UUID FIRST = new UUID(0, 0);
    private static final List<ProjectStatus> CHOOSABLE =
            Arrays.stream(ProjectStatus.values()).filter(ProjectStatus::choosable).toList();
    private static final List<ProjectStatus> DONE =
            Arrays.stream(ProjectStatus.values()).filter(ProjectStatus::done).toList();

    Candidate require(ProjectId id) {
        return findByIdOptional(id)
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        CANDIDATE_NOT_FOUND,
                                        "No project %s is known (yet)".formatted(id)));
    }

    /** Finds them at once, so that finding each of them in this transaction asks no more. */
    void load(Collection<String> ids) {
        list("projectId.value in ?1", ids.stream().map(UUID::fromString).toList());
    }

    /** The project, if it is known and belongs to one of the offices. */
    public Optional<Candidate> within(Collection<String> offices, ProjectId id) {
        return findByIdOptional(id).filter(each -> offices.contains(each.office()));
    }

    /** Those of these projects that are known in these offices. */
    public List<Candidate> those(Collection<ProjectId> ids, Collection<String> offices) {
        var values = ids.stream().map(ProjectId::value).toList();
        return list("projectId.value in ?1 and office in ?2", values, offices);
    }

    /** The projects of these offices that a selection may decide about, by id. */
    public List<Candidate> choosableIn(Collection<String> offices) {
        return list("office in ?1 and status in ?2 order by projectId.value", offices, CHOOSABLE);
    }

    public long countChoosableIn(Collection<String> offices) {
        return count("office in ?1 and status in ?2", offices, CHOOSABLE);
    }

    /** Which of these are known in these offices. */
    public Set<ProjectId> knownAmong(Collection<ProjectId> ids, Collection<String> offices) {
        return among(ids, offices, List.of(ProjectStatus.values()));
    }

    /** Which of these are known in these offices and have done their work. */
    public Set<ProjectId> doneAmong(Collection<ProjectId> ids, Collection<String> offices) {
        return among(ids, offices, DONE);
    }

    private Set<ProjectId> among(
            Collection<ProjectId> ids, Collection<String> offices, List<ProjectStatus> statuses) {
        var select =
                """
                select c.projectId from Candidate c
                where c.projectId.value in :ids and c.office in :offices and c.status in :statuses\
                """;
        return ids.isEmpty()
                ? Set.of()
                : getEntityManager()
                        .createQuery(select, ProjectId.class)
                        .setParameter("ids", ids.stream().map(ProjectId::value).toList())
                        .setParameter("offices", offices)
                        .setParameter("statuses", statuses)
                        .getResultStream()
                        .collect(toSet());
    }

    List<Candidate> page(PageQuery query, Collection<String> offices) {
        var after = query.after(1);
        var values = Parameters.with("after", after == null ? FIRST : after.uuid(0));
        var within = offices.isEmpty() ? "" : " and office in :offices";
        return find(
                        "projectId.value > :after" + within + " order by projectId.value",
                        offices.isEmpty() ? values : values.and("offices", offices))
                .range(0, query.limit())
                .list();
    }

    /** How many there are, and how new the newest news is. */
    Freshness freshness(Collection<String> offices) {
        var select =
                """
                select count(c), max(c.eventTime), max(c.receivedAt)
                from Candidate c where (:everywhere = true or c.office in :offices)\
                """;
        return getEntityManager()
                .createQuery(select, Freshness.class)
                .setParameter("everywhere", offices.isEmpty())
                .setParameter("offices", offices)
                .getSingleResult();
    }
}
