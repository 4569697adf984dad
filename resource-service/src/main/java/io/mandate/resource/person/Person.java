package io.mandate.resource.person;

import io.mandate.platform.event.AggregateState;
import io.mandate.platform.scope.ScopeTree;
import io.mandate.resource.PersonId;
import io.mandate.resource.PlanningSpan;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Somebody who works for an office in one primary role. */
@Entity
@SQLRestriction(ScopeTree.GOVERNED)
public class Person {
    static final String STATE = "person";

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PersonId id;

    private String office;
    private String name;
    private String role;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Skill> skills;

    @Embedded private WorkingTime time;

    @ElementCollection
    @CollectionTable(name = "person_ref", joinColumns = @JoinColumn(name = "person_id"))
    private Set<PersonRef> refs;

    private @Nullable Long sourceVersion;

    /** How often the person was told otherwise: the number of the state. */
    private long sequence;

    @Version private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Person() {}

    Person(PersonId id, Profile profile, @Nullable Long sourceVersion) {
        this.id = id;
        this.office = profile.office();
        this.name = profile.name();
        this.role = profile.role();
        this.skills = profile.skills();
        this.time = profile.time();
        this.refs = new HashSet<>(PersonRef.of(profile));
        this.sourceVersion = sourceVersion;
        this.sequence = 1;
    }

    /** What {@link #take} would do with this. */
    Outcome judge(Profile told, @Nullable Long toldVersion) {
        boolean same = told.equals(profile());
        if (toldVersion != null && sourceVersion != null && toldVersion <= sourceVersion) {
            return same ? Outcome.UNCHANGED : Outcome.OUTDATED;
        }
        return same ? Outcome.UNCHANGED : Outcome.UPDATED;
    }

    /** Takes over what is told, unless its source said something newer before. */
    Outcome take(Profile told, @Nullable Long toldVersion) {
        var outcome = judge(told, toldVersion);
        if (outcome == Outcome.OUTDATED) {
            return outcome;
        }
        if (toldVersion != null && (sourceVersion == null || toldVersion > sourceVersion)) {
            sourceVersion = toldVersion;
        }
        if (outcome == Outcome.UPDATED) {
            become(told);
        }
        return outcome;
    }

    private void become(Profile told) {
        office = told.office();
        name = told.name();
        role = told.role();
        skills = told.skills();
        time = told.time();
        var known = PersonRef.of(told);
        refs.retainAll(known);
        refs.addAll(known);
        sequence++;
    }

    /** All of it, for those who may hold personal data. */
    AggregateState state() {
        return new AggregateState(
                STATE, id.toString(), sequence, office, PersonState.of(profile()));
    }

    /** The minutes that this person has in the span, before anything is booked. */
    public int netMinutes(PlanningSpan span) {
        return time.net(span);
    }

    /** The skills by level. */
    public Map<String, Integer> levels() {
        return skills.stream().collect(Collectors.toMap(Skill::code, Skill::level));
    }

    Profile profile() {
        var known = refs.stream().map(PersonRef::toExternal).toList();
        return new Profile(office, name, role, skills, time, known);
    }

    public PersonId id() {
        return id;
    }

    public String office() {
        return office;
    }

    public String name() {
        return name;
    }

    public String role() {
        return role;
    }

    @Nullable Long sourceVersion() {
        return sourceVersion;
    }

    long version() {
        return version;
    }
}
