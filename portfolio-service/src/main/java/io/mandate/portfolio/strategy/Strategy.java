package io.mandate.portfolio.strategy;

import io.mandate.platform.event.AggregateState;
import io.mandate.platform.scope.ScopeTree;
import io.mandate.portfolio.Stamp;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.type.SqlTypes;

/** The goals of an office and their weights, against which projects are scored. */
@Entity
@SQLRestriction(ScopeTree.GOVERNED)
public class Strategy {
    static final String STATE = "strategy";

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private StrategyId id;

    private String office;
    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Goal> goals;

    private long sequence;
    @Version private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Strategy() {}

    @SuppressWarnings("NullAway.Init") // set() fills the rest
    Strategy(StrategyId id, String office) {
        this.id = id;
        this.office = office;
    }

    /** Sets what is wanted and how much each goal counts. */
    StrategyChanged set(String newName, List<Goal> newGoals, LocalDate effectiveOn) {
        GoalRules.check(newGoals);
        name = newName;
        goals = List.copyOf(newGoals);
        return new StrategyChanged(stamp(effectiveOn), name, goals);
    }

    /** The next number for a fact about this strategy. */
    public Stamp stamp(LocalDate effectiveOn) {
        return new Stamp(id.toString(), ++sequence, office, effectiveOn);
    }

    /** All of it, as others may hold it. */
    public AggregateState state() {
        return new AggregateState(STATE, id.toString(), sequence, office, request());
    }

    public StrategyId id() {
        return id;
    }

    public String office() {
        return office;
    }

    public String name() {
        return name;
    }

    public GoalTree goals() {
        return new GoalTree(goals);
    }

    public long version() {
        return version;
    }

    StrategyRequest request() {
        return new StrategyRequest(office, name, goals);
    }
}
