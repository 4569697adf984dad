package io.mandate.resource.person;

import static io.mandate.resource.ResourceProblem.PERSON_NOT_FOUND;
import static io.mandate.resource.office.Offices.UNDER;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.web.PageQuery;
import io.mandate.resource.PersonId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All people that the caller may see. */
@ApplicationScoped
public class People implements PanacheRepositoryBase<Person, PersonId> {
    public Person require(PersonId id) {
        return findByIdOptional(id)
                .orElseThrow(() -> new ProblemException(PERSON_NOT_FOUND, "No person " + id));
    }

    /** Whoever has the reference, unless out of the caller's sight. */
    Person requireKnown(PersonId id, ExternalRef ref) {
        return findByIdOptional(id)
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        PERSON_NOT_FOUND, "Nobody in sight is known as " + ref));
    }

    /** Everybody of an office and of the offices below it, in the order of their ids. */
    public List<Person> under(String office) {
        return list(UNDER, Sort.by("id.value"), Parameters.with("office", office));
    }

    /** The names behind the ids, as far as the caller may see them. */
    public Map<PersonId, String> names(Collection<PersonId> ids) {
        return all(ids).stream().collect(Collectors.toMap(Person::id, Person::name));
    }

    List<Person> page(PeopleQuery wanted, PageQuery page) {
        var conditions = new ArrayList<String>();
        var values = new Parameters();
        if (wanted.office != null) {
            conditions.add(UNDER);
            values.and("office", wanted.office);
        }
        if (wanted.role != null) {
            conditions.add("role = :role");
            values.and("role", wanted.role);
        }
        if (wanted.skill != null) {
            conditions.add("cast(sql('? @> cast(? as jsonb)', skills, :skill) as Boolean) = true");
            values.and("skill", withCode(wanted.skill));
        }
        var after = page.after(1);
        if (after != null) {
            conditions.add("id.value > :after");
            values.and("after", after.uuid(0));
        }
        return find(String.join(" and ", conditions), Sort.by("id.value"), values)
                .page(0, page.fetch())
                .list();
    }

    List<Person> all(Collection<PersonId> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    private static String withCode(String skill) {
        var nodes = JsonNodeFactory.instance;
        return nodes.arrayNode().add(nodes.objectNode().put("code", skill)).toString();
    }
}
