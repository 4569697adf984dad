package io.mandate.portfolio.candidate;

import io.mandate.platform.event.IncomingEvent;
import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.ProjectStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Keeps the candidates in step with the projects. */
@ApplicationScoped
public class CandidateIntake {
    private final Candidates candidates;
    private final Clock clock;

    CandidateIntake(Candidates candidates, Clock clock) {
        this.candidates = candidates;
        this.clock = clock;
    }

    /** Loads the candidates that these events speak of together, as far as they are known. */
    @Transactional(TxType.MANDATORY)
    public void expect(List<IncomingEvent> coming) {
        candidates.load(coming.stream().map(IncomingEvent::subject).distinct().toList());
    }

    /** A project was proposed or revised: answers the offices whose projects are others now. */
    @Transactional(TxType.MANDATORY)
    public Set<String> told(IncomingEvent event) {
        var told = event.as(ProjectTold.class);
        if (told.name() == null || told.status() == null || event.office() == null) {
            throw new IllegalArgumentException("A project needs a name, a status and an office");
        }
        var id = ProjectId.fromString(event.subject());
        var known = candidates.findById(id);
        var candidate = known == null ? new Candidate(id) : known;
        var offices = new TreeSet<>(Set.of(event.office()));
        if (known != null) {
            offices.add(known.office());
        }
        candidate.tell(told, event.office());
        candidate.follow(event, clock.instant());
        if (known == null) {
            candidates.persist(candidate);
        }
        return offices;
    }

    /** A project moved on in its life: answers the office whose project it is. */
    @Transactional(TxType.MANDATORY)
    public Set<String> statusChanged(IncomingEvent event) {
        var candidate = followed(event);
        candidate.become(event.as(Moved.class).to());
        return Set.of(candidate.office());
    }

    /** Something else happened to the project: its copy is as fresh as that. */
    @Transactional(TxType.MANDATORY)
    public void seen(IncomingEvent event) {
        followed(event);
    }

    private Candidate followed(IncomingEvent event) {
        var candidate = candidates.findById(ProjectId.fromString(event.subject()));
        if (candidate == null) {
            throw new IllegalStateException("Nothing was told before of " + event.subject());
        }
        candidate.follow(event, clock.instant());
        return candidate;
    }

    /** The payload of {@code status-changed}, as far as it matters here. */
    record Moved(ProjectStatus to) {}
}
