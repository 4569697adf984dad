package io.mandate.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A part's ahead-of-time cache: recorded in its first run, written when that run ends, used afterwards.
 *
 * <p>It fits exactly one Java, one set of flags and one set of jars; what they were is written
 * beside it, and anything else means recording anew.
 */
final class AotCache {
    private final Path cache;
    private final String fits;

    private AotCache(Path cache, String fits) {
        this.cache = cache;
        this.fits = fits;
    }

    static AotCache of(Path folder, String part, List<String> flags, List<Path> jars) {
        List<String> facts = new ArrayList<>();
        facts.add(System.getProperty("java.vm.version") + " " + System.getProperty("java.home"));
        facts.addAll(flags);
        jars.forEach(jar -> facts.add(identity(jar)));
        return new AotCache(folder.resolve(part + ".aot"), String.join("\n", facts));
    }

    private static String identity(Path jar) {
        try {
            return "%s %d %s"
                    .formatted(
                            jar.toAbsolutePath(), Files.size(jar), Files.getLastModifiedTime(jar));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + jar, e);
        }
    }

    boolean usable() {
        try {
            return Files.exists(cache)
                    && Files.size(cache) > 0
                    && Files.exists(label())
                    && Files.readString(label()).equals(fits);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + label(), e);
        }
    }

    /** The JVM's flags to use the cache or, if {@code record}, to make one; else none. */
    List<String> flags(boolean record) {
        if (usable()) {
            return List.of("-XX:AOTCache=" + cache);
        }
        return record ? List.of("-XX:AOTCacheOutput=" + prepared()) : List.of();
    }

    private Path prepared() {
        try {
            Files.createDirectories(cache.toAbsolutePath().getParent());
            Files.deleteIfExists(label());
            Files.deleteIfExists(cache);
            return cache;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot prepare " + cache, e);
        }
    }

    /** To be called when the recording run has ended: from now on the cache is trusted. */
    void recorded() {
        try {
            if (Files.exists(cache) && Files.size(cache) > 0 && !Files.exists(configuration())) {
                Files.writeString(label(), fits);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot label " + cache, e);
        }
    }

    /** Lies there while the cache is being written, and stays when that failed. */
    private Path configuration() {
        return cache.resolveSibling(cache.getFileName() + ".config");
    }

    private Path label() {
        return cache.resolveSibling(cache.getFileName() + ".fits");
    }
}
