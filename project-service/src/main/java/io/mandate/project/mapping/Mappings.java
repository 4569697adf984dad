package io.mandate.project.mapping;

import static io.mandate.project.ProjectProblem.MAPPING_NOT_FOUND;

import io.mandate.platform.audit.Audit;
import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.web.Cursor;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.platform.web.Preconditions;
import io.mandate.project.intake.ImportMapping;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** The mappings that are kept under a name; they are no office's own. */
@ApplicationScoped
public class Mappings implements PanacheRepositoryBase<StoredMapping, String> {
    private final Audit audit;

    Mappings(Audit audit) {
        this.audit = audit;
    }

    /** A mapping as it is now, and whether it is new. */
    record Kept(MappingView view, boolean isNew) {}

    /** What the columns mean under that name. */
    public ImportMapping named(String name) {
        return require(name).mapping();
    }

    private StoredMapping require(String name) {
        return findByIdOptional(name)
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        MAPPING_NOT_FOUND, "There is no mapping " + name));
    }

    @Transactional
    MappingView view(String name) {
        return MappingView.of(require(name));
    }

    @Transactional
    Page<MappingView> page(PageQuery page) {
        var after = page.after(1);
        var found =
                find("name > ?1 order by name", after == null ? "" : after.string(0))
                        .range(0, page.fetch() - 1)
                        .list();
        return Page.of(found, page, each -> Cursor.of(each.name()), MappingView::of);
    }

    /** Puts a mapping under a name; putting the same again needs no entity tag. */
    @Transactional
    Kept put(String name, @Nullable String ifMatch, ImportMapping mapping) {
        var known = findByIdOptional(name);
        if (known.isEmpty()) {
            var fresh = new StoredMapping(name, mapping);
            persistAndFlush(fresh);
            write(name, null, mapping);
            return new Kept(MappingView.of(fresh), true);
        }
        var stored = known.get();
        var before = stored.mapping();
        if (!before.equals(mapping)) {
            Preconditions.require(ifMatch, stored.version());
            stored.replace(mapping);
            flush();
            write(name, before, mapping);
        }
        return new Kept(MappingView.of(stored), false);
    }

    private void write(String name, @Nullable ImportMapping before, ImportMapping after) {
        audit.record("import-mapping.changed", "import-mapping", name, "*", before, after, null);
    }
}
