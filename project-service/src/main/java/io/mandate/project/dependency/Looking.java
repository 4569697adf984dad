package io.mandate.project.dependency;

import io.mandate.project.dependency.DependencyChanged.What;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Looks at one dependency as the plans have it now, and tells both projects what is new. */
@ApplicationScoped
class Looking {
    private final Dependencies dependencies;
    private final Situations situations;
    private final DependencyBook book;

    Looking(Dependencies dependencies, Situations situations, DependencyBook book) {
        this.dependencies = dependencies;
        this.situations = situations;
        this.book = book;
    }

    /** Only what is new locks the two projects. */
    @Transactional(Transactional.TxType.MANDATORY)
    void lookAt(UUID id) {
        dependencies
                .find(id)
                .filter(each -> !each.seen(situations.of(each)).equals(each))
                .ifPresent(each -> tell(book.open(each.projectId(), id)));
    }

    private void tell(DependencyBook.Opened opened) {
        var before = opened.dependency();
        var after = before.seen(situations.of(before));
        if (!after.equals(before)) {
            var what = What.between(before.course(), after.course());
            book.keep(opened.projects(), before, after, what, null);
        }
    }
}
