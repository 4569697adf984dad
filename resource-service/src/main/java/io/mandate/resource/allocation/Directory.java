package io.mandate.resource.allocation;

import io.mandate.resource.PersonId;
import io.mandate.resource.ProjectId;
import io.mandate.resource.demand.StaffingDemands;
import io.mandate.resource.person.People;
import io.mandate.resource.person.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The names behind ids, as far as the caller may know them. */
@ApplicationScoped
public class Directory {
    private final People people;
    private final PersonalData personal;
    private final StaffingDemands demands;

    Directory(People people, PersonalData personal, StaffingDemands demands) {
        this.people = people;
        this.personal = personal;
        this.demands = demands;
    }

    public Map<PersonId, String> people(Collection<PersonId> ids) {
        return personal.isShown() ? people.names(Set.copyOf(ids)) : Map.of();
    }

    public Map<ProjectId, String> projects(Collection<ProjectId> ids) {
        var names = new HashMap<ProjectId, String>();
        demands.all(Set.copyOf(ids))
                .forEach(
                        (id, demand) -> {
                            if (demand.name() != null) {
                                names.put(id, demand.name());
                            }
                        });
        return names;
    }
}
