package io.mandate.resource.person;

import static io.mandate.resource.ResourceProblem.REFERENCE_TAKEN;

import io.mandate.platform.problem.FieldError;
import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.sql.Sql;
import io.mandate.resource.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Who is behind an external reference. It looks beyond the caller's offices, since a reference is
 * unique everywhere; it tells no more than the person's id.
 */
@ApplicationScoped
class References {
    private final Sql sql;

    References(Sql sql) {
        this.sql = sql;
    }

    Map<ExternalRef, PersonId> owners(Collection<ExternalRef> refs) {
        var owners = new HashMap<ExternalRef, PersonId>();
        sql.list(
                        "select r.ref_system, r.ref_type, r.ref_id, r.person_id from person_ref r"
                                + " join unnest(?::text[], ?::text[], ?::text[]) as w(s, t, i)"
                                + " on r.ref_system = w.s and r.ref_type = w.t and r.ref_id = w.i",
                        References::owner,
                        column(refs, ExternalRef::system),
                        column(refs, ExternalRef::type),
                        column(refs, ExternalRef::id))
                .forEach(found -> owners.put(found.getKey(), found.getValue()));
        return owners;
    }

    /** Refuses references that belong to anybody but this person (null: somebody new). */
    void requireFree(List<ExternalRef> refs, @Nullable PersonId person) {
        var taken = taken(refs, owners(refs), person);
        if (!taken.isEmpty()) {
            throw new ProblemException(REFERENCE_TAKEN, taken.getFirst().detail(), taken);
        }
    }

    static List<FieldError> taken(
            List<ExternalRef> refs, Map<ExternalRef, PersonId> owners, @Nullable PersonId person) {
        return refs.stream()
                .filter(ref -> owners.containsKey(ref) && !owners.get(ref).equals(person))
                .map(ref -> new FieldError("/externalRefs", ref + " belongs to somebody else"))
                .toList();
    }

    private static Map.Entry<ExternalRef, PersonId> owner(ResultSet row) throws SQLException {
        return Map.entry(
                new ExternalRef(row.getString(1), row.getString(2), row.getString(3)),
                new PersonId(row.getObject(4, UUID.class)));
    }

    private static String[] column(
            Collection<ExternalRef> refs, Function<ExternalRef, String> part) {
        return refs.stream().map(part).toArray(String[]::new);
    }
}
