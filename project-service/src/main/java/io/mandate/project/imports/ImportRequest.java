package io.mandate.project.imports;

import org.jspecify.annotations.Nullable;

/** What an import is asked to do; the register itself is named by its hash. */
record ImportRequest(
        String source, @Nullable String mapping, boolean dryRun, String mediaType, String sha256) {}
