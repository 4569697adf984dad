package io.mandate.platform.web;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** A view of something that changes: the version becomes its entity tag. */
public interface Versioned {
    long version();

    /** Tells views apart that show different fields of the same version, for example by role. */
    @JsonIgnore
    default String variant() {
        return "";
    }
}
