package io.mandate.project.imports;

import io.mandate.platform.scope.ScopeTree;
import io.mandate.project.intake.ImportMapping;
import io.mandate.project.intake.MappingColumn;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;

/** One import of one register: what was asked, and in the end what came of it. */
@Entity
@Table(name = "project_import")
@SQLRestriction(ScopeTree.GOVERNED)
class ProjectImport {
    @Id private UUID id;
    private String office;
    private String source;
    private String mediaType;
    private boolean dryRun;
    private @Nullable String mappingName;

    @Convert(converter = MappingColumn.class)
    private @Nullable ImportMapping mapping;

    /** The offices in the token of who asked, with commas between, or a star. */
    private String offices;

    private String sha256;

    @Convert(converter = ResultColumn.class)
    private @Nullable ImportResult result;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    ProjectImport() {}

    ProjectImport(UUID id, ImportRequest request, String office, String offices) {
        this.id = id;
        this.office = office;
        this.offices = offices;
        this.source = request.source();
        this.mediaType = request.mediaType();
        this.dryRun = request.dryRun();
        this.mappingName = request.mapping();
        this.sha256 = request.sha256();
    }

    void use(@Nullable ImportMapping named) {
        mapping = named;
    }

    void conclude(ImportResult outcome) {
        result = outcome;
    }

    UUID id() {
        return id;
    }

    String office() {
        return office;
    }

    String source() {
        return source;
    }

    String mediaType() {
        return mediaType;
    }

    boolean isDryRun() {
        return dryRun;
    }

    @Nullable String mappingName() {
        return mappingName;
    }

    @Nullable ImportMapping mapping() {
        return mapping;
    }

    String offices() {
        return offices;
    }

    String sha256() {
        return sha256;
    }

    @Nullable ImportResult result() {
        return result;
    }
}
