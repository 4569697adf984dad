package io.mandate.project.mapping;

import io.mandate.project.intake.ImportMapping;
import io.mandate.project.intake.MappingColumn;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A mapping under a name, for registers that come again. */
@Entity
@Table(name = "import_mapping")
class StoredMapping {
    @Id private String name;
    @Version private long version;

    @Convert(converter = MappingColumn.class)
    private ImportMapping mapping;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    StoredMapping() {}

    StoredMapping(String name, ImportMapping mapping) {
        this.name = name;
        this.mapping = mapping;
    }

    void replace(ImportMapping other) {
        mapping = other;
    }

    String name() {
        return name;
    }

    long version() {
        return version;
    }

    ImportMapping mapping() {
        return mapping;
    }
}
