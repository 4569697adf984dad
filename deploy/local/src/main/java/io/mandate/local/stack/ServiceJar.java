package io.mandate.local.stack;

import io.mandate.local.Service;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A service as the build left it: the jar to run and all jars it needs. */
record ServiceJar(Path main, List<Path> all) {
    ServiceJar {
        all = List.copyOf(all);
    }

    static ServiceJar of(Path root, Service service) {
        Path target = root.resolve(service.id()).resolve("target");
        Path main =
                Stream.concat(
                                Stream.of(target.resolve("quarkus-app/quarkus-run.jar")),
                                jarsIn(target, 1)
                                        .filter(jar -> jar.toString().endsWith("-runner.jar")))
                        .filter(Files::exists)
                        .max(Comparator.comparing(ServiceJar::built))
                        .orElseThrow(
                                () ->
                                        new StackFailure(
                                                "%s is not built: run mvn package, or ./mandate up, which does."
                                                        .formatted(service.id())));
        boolean fast = main.endsWith("quarkus-app/quarkus-run.jar");
        Path libraries = fast ? target.resolve("quarkus-app") : target.resolve("lib");
        return new ServiceJar(
                main, Stream.concat(Stream.of(main), jarsIn(libraries, 3)).sorted().toList());
    }

    /** The jars that a class path names, and those that a single one on it brings beside itself. */
    static List<Path> behind(String classPath) {
        List<Path> named =
                Stream.of(classPath.split(File.pathSeparator))
                        .map(Path::of)
                        .filter(Files::exists)
                        .toList();
        Path first = named.getFirst().toAbsolutePath();
        Stream<Path> beside =
                named.size() == 1 ? jarsIn(first.resolveSibling("lib"), 1) : Stream.of();
        return Stream.concat(named.stream(), beside.sorted()).toList();
    }

    private static long built(Path jar) {
        return jar.toFile().lastModified();
    }

    private static Stream<Path> jarsIn(Path folder, int depth) {
        if (!Files.isDirectory(folder)) {
            return Stream.of();
        }
        try (Stream<Path> files = Files.find(folder, depth, (file, _) -> isJar(file))) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
    }

    private static boolean isJar(Path file) {
        return file.toString().endsWith(".jar");
    }
}
