package io.mandate.resource.demand;

import io.mandate.platform.scope.ScopeTree;
import io.mandate.resource.ProjectId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/**
 * A project seen by those who staff it. Project-service and portfolio-service each tell a part, in
 * any order; what the portfolio says is dated, and the newest word counts.
 */
@Entity
@SQLRestriction(ScopeTree.GOVERNED)
public class StaffingDemand {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "project_id"))
    private ProjectId projectId;

    private String office;
    private @Nullable String name;

    @Enumerated(EnumType.STRING)
    private @Nullable ProjectStatus status;

    private @Nullable LocalDate windDownOn;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<DemandLine> lines;

    @Embedded private @Nullable Directive directive;
    private boolean directiveAnswered;

    private boolean wanted;
    private @Nullable Instant wantedAt;
    private @Nullable Integer rank;
    private @Nullable Instant rankedAt;
    @Version private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected StaffingDemand() {}

    StaffingDemand(ProjectId projectId, String office) {
        this.projectId = projectId;
        this.office = office;
        this.lines = List.of();
    }

    void describe(String governedBy, ProjectDetails told) {
        office = governedBy;
        name = told.name();
        status = told.status();
        windDownOn = told.windDownOn();
        lines = told.lines();
    }

    void become(ProjectStatus next, @Nullable LocalDate lastDay) {
        status = next;
        windDownOn = lastDay;
    }

    /** START makes it wanted, HOLD and TERMINATE unwanted; the others change nothing about that, as no rank changes no rank. */
    void direct(Directive given, @Nullable Integer newRank) {
        directive = given;
        directiveAnswered = false;
        if (newRank != null) {
            rank(newRank, given.givenAt());
        }
        switch (given.kind()) {
            case START -> want(true, given.givenAt());
            case HOLD, TERMINATE -> want(false, given.givenAt());
            case ACCELERATE, REVISE -> {}
        }
    }

    /** A project that runs already and is selected gets no directive: its selection is the word. */
    void place(@Nullable Integer newRank, boolean selected, Instant at) {
        rank(newRank, at);
        want(selected, at);
    }

    private void rank(@Nullable Integer newRank, Instant at) {
        if (rankedAt == null || !at.isBefore(rankedAt)) {
            rank = newRank;
            rankedAt = at;
        }
    }

    private void want(boolean now, Instant at) {
        if (wantedAt == null || !at.isBefore(wantedAt)) {
            wanted = now;
            wantedAt = at;
        }
    }

    /** An approved allocation has answered the last directive. */
    public void answer() {
        directiveAnswered = true;
    }

    /** What a planning of the month may do with the project's people. */
    public Staffing staffing(YearMonth month) {
        if (status == null) {
            return Staffing.PAUSED;
        }
        boolean terminated = directive != null && directive.kind() == DirectiveKind.TERMINATE;
        if (status.isEnding() || (terminated && !wanted)) {
            return Staffing.ENDING;
        }
        boolean due = directive == null || !directive.effectiveOn().isAfter(month.atEndOfMonth());
        return wanted && due && status.takesPeople() ? Staffing.WANTED : Staffing.PAUSED;
    }

    /** The minutes asked for in a month, by role. */
    public SequencedMap<String, Integer> minutesIn(YearMonth month) {
        var byRole = new TreeMap<String, Integer>();
        lines.stream()
                .filter(line -> line.month().equals(month))
                .forEach(line -> byRole.put(line.role(), line.minutes()));
        return byRole;
    }

    public ProjectId projectId() {
        return projectId;
    }

    public String office() {
        return office;
    }

    public @Nullable String name() {
        return name;
    }

    public @Nullable Integer rank() {
        return rank;
    }

    public @Nullable Directive directive() {
        return directive;
    }

    public boolean isDirectiveAnswered() {
        return directiveAnswered;
    }

    @Nullable ProjectStatus status() {
        return status;
    }

    @Nullable LocalDate windDownOn() {
        return windDownOn;
    }

    List<DemandLine> lines() {
        return lines;
    }
}
