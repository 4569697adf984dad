package io.mandate.resource.allocation.model;

import com.google.ortools.Loader;

/** Loads the native library, once per process, when the first model is built. */
final class OrTools {

    private OrTools() {}

    static void load() {
        Once.touch();
    }

    /** The class initialiser is the lock. */
    private static final class Once {
        static {
            Loader.loadNativeLibraries();
        }

        static void touch() {}
    }
}
