package io.mandate.project.upsert;

import io.mandate.project.ExternalRef;
import io.mandate.project.ProjectDetails;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a source says about one project, before anybody knows whether the project is there. */
public interface Draft {
    /** The names that the source has for it; without any it is always a new project. */
    List<ExternalRef> refs();

    /** The source's version of it; only a higher one than the last is news. */
    @Nullable Long sourceVersion();

    /** Whether a change must come with a version. */
    boolean needsVersion();

    String office();

    /** The details as they are to be; refuses by a problem what cannot be taken. */
    ProjectDetails details(@Nullable ProjectDetails before);
}
