package io.mandate.project.dependency;

import io.mandate.platform.event.AggregateState;
import io.mandate.project.move.PartStates;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The present states of all dependencies; each is a part of the project that needs it. */
@ApplicationScoped
class DependencyStates implements PartStates {
    private final Dependencies dependencies;

    DependencyStates(Dependencies dependencies) {
        this.dependencies = dependencies;
    }

    @Override
    public String aggregate() {
        return Dependency.STATE;
    }

    @Override
    public PartTable table() {
        return new PartTable("project_dependency", "id", "uuid");
    }

    @Override
    public long count() {
        return dependencies.count();
    }

    @Override
    public List<String> keys(@Nullable String after, int most) {
        var key = after == null ? new Key(new UUID(0, 0), new UUID(0, 0)) : Key.of(after);
        return dependencies.keys(key.project(), key.dependency(), most);
    }

    @Override
    public List<AggregateState> lock(List<String> keys) {
        var wanted = keys.stream().map(Key::of).toList();
        return dependencies
                .lock(
                        wanted.stream().map(key -> key.project().toString()).toArray(String[]::new),
                        wanted.stream()
                                .map(key -> key.dependency().toString())
                                .toArray(String[]::new))
                .stream()
                .map(Dependency::tell)
                .toList();
    }

    private record Key(UUID project, UUID dependency) {
        static Key of(String text) {
            var parts = text.split("/", -1);
            if (parts.length != 2) {
                throw new IllegalArgumentException("must be a project and a dependency");
            }
            return new Key(UUID.fromString(parts[0]), UUID.fromString(parts[1]));
        }
    }
}
