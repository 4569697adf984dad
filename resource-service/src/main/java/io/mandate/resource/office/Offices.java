package io.mandate.resource.office;

import static io.mandate.resource.ResourceProblem.OFFICE_UNKNOWN;

import io.mandate.platform.problem.FieldError;
import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.scope.ScopeTree;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The offices as far as they are announced. */
@ApplicationScoped
public class Offices implements PanacheRepositoryBase<Office, String> {
    /** Condition on an entity's {@code office}: the one bound to {@code :office}, or one below it. */
    public static final String UNDER =
            "(office = :office or cast(sql('? in (select t.descendant from scope_tree t"
                    + " where t.ancestor = ?)', office, :office) as Boolean) = true)";

    private final ScopeTree tree;
    private final Clock clock;

    Offices(ScopeTree tree, Clock clock) {
        this.tree = tree;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    public void take(String code, OfficeChanged told) {
        tree.place(code, told.parent());
        findByIdOptional(code)
                .ifPresentOrElse(
                        office -> office.moveTo(told.zone()),
                        () -> persist(new Office(code, told.zone())));
    }

    /** The date on the office's wall. */
    public LocalDate today(String code) {
        return LocalDate.now(clock.withZone(require(code).zone()));
    }

    /** An office that was announced; one of which we have not heard is refused. */
    public Office require(String code) {
        return findByIdOptional(code)
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        OFFICE_UNKNOWN,
                                        "No office %s is known here yet".formatted(code),
                                        List.of(new FieldError("/office", "is not known"))));
    }
}
