package io.mandate.project.office;

import static io.mandate.project.ProjectProblem.OFFICE_UNKNOWN;

import io.mandate.platform.problem.FieldError;
import io.mandate.platform.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The offices that portfolio-service has announced. */
@ApplicationScoped
public class Offices implements PanacheRepositoryBase<Office, String> {
    private final Clock clock;

    Offices(Clock clock) {
        this.clock = clock;
    }

    public Office require(String code) {
        return findByIdOptional(code)
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        OFFICE_UNKNOWN,
                                        "No office %s is known here yet".formatted(code),
                                        List.of(new FieldError("/office", "is not known"))));
    }

    /** The office's own date now. */
    public LocalDate today(String code) {
        return findByIdOptional(code)
                .map(office -> LocalDate.now(clock.withZone(office.zone())))
                .orElseGet(() -> LocalDate.now(clock));
    }

    public OfficeDirectory directory() {
        return new OfficeDirectory(listAll());
    }
}
