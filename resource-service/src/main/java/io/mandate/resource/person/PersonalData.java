package io.mandate.resource.person;

import static io.mandate.platform.security.Role.INTEGRATION;
import static io.mandate.platform.security.Role.PMO_ADMIN;
import static io.mandate.platform.security.Role.PROJECT_MANAGER;
import static io.mandate.platform.security.Role.RESOURCE_MANAGER;

import io.mandate.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Decides who sees people by name: those who staff, lead or administer them, and the systems that deliver them. */
@ApplicationScoped
public class PersonalData {
    private static final List<String> READERS =
            List.of(RESOURCE_MANAGER, PROJECT_MANAGER, PMO_ADMIN, INTEGRATION);

    private final Caller caller;

    PersonalData(Caller caller) {
        this.caller = caller;
    }

    public boolean isShown() {
        return READERS.stream().anyMatch(caller::has);
    }
}
