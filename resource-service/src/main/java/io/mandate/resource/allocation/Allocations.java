package io.mandate.resource.allocation;

import static io.mandate.resource.office.Offices.UNDER;

import io.mandate.platform.web.PageQuery;
import io.mandate.resource.Months;
import io.mandate.resource.PersonId;
import io.mandate.resource.ProjectId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All live allocations, as far as the caller may see them. */
@ApplicationScoped
public class Allocations implements PanacheRepositoryBase<Allocation, UUID> {
    /** The month's allocations of the projects of an office and below it. */
    public List<Allocation> under(String office, YearMonth month) {
        return list(
                "month = :month and " + UNDER,
                Sort.by("project.value"),
                Parameters.with("month", month).and("office", office));
    }

    public List<Allocation> of(Collection<ProjectId> projects, YearMonth month) {
        return projects.isEmpty()
                ? List.of()
                : list("project in ?1 and month = ?2", projects, month);
    }

    /** A project's allocations from a month on, in their order. */
    public List<Allocation> from(ProjectId project, YearMonth month) {
        return list("project = ?1 and month >= ?2", Sort.by("month"), project, month);
    }

    public List<Allocation> of(ProjectId project) {
        return list("project", project);
    }

    /** Everything booked for these people in a month. */
    public List<Booking> bookings(Collection<PersonId> people, YearMonth month) {
        return people.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createQuery(
                                "from Booking where person in :people and month = :month",
                                Booking.class)
                        .setParameter("people", people)
                        .setParameter("month", month)
                        .getResultList();
    }

    List<Allocation> page(ProjectId project, @Nullable YearMonth month, PageQuery page) {
        var after = page.after(1);
        var values = Parameters.with("project", project);
        var condition = "project = :project";
        if (month != null) {
            condition += " and month = :month";
            values.and("month", month);
        }
        if (after != null) {
            condition += " and month > :after";
            values.and("after", Months.of(after, 0));
        }
        return find(condition, Sort.by("month"), values).page(0, page.fetch()).list();
    }

    List<Booking> page(PersonId person, @Nullable YearMonth month, PageQuery page) {
        var after = page.after(2);
        var query = new StringBuilder("from Booking where person = :person");
        if (month != null) {
            query.append(" and month = :month");
        }
        if (after != null) {
            query.append(" and (month, id) > (:afterMonth, :afterId)");
        }
        var bookings =
                getEntityManager()
                        .createQuery(query.append(" order by month, id").toString(), Booking.class)
                        .setParameter("person", person)
                        .setMaxResults(page.fetch());
        if (month != null) {
            bookings.setParameter("month", month);
        }
        if (after != null) {
            bookings.setParameter("afterMonth", Months.of(after, 0));
            bookings.setParameter("afterId", after.uuid(1));
        }
        return bookings.getResultList();
    }
}
