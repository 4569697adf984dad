package io.mandate.local.stack;

import io.mandate.local.Service;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A project folder in which every service is built, as a stub. */
final class StubServices {
    private StubServices() {}

    static Path in(Path root) throws IOException {
        for (Service service : Service.values()) {
            write(root, service, StubService.class);
        }
        return root;
    }

    /** Replaces one service by another program. */
    static void write(Path root, Service service, Class<?> program) throws IOException {
        Path jar = jar(root, service);
        Files.createDirectories(jar.getParent());
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, program.getName());
        String entry = program.getName().replace('.', '/') + ".class";
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                InputStream code = program.getClassLoader().getResourceAsStream(entry)) {
            out.putNextEntry(new JarEntry(entry));
            code.transferTo(out);
            out.closeEntry();
        }
    }

    static Path jar(Path root, Service service) {
        return root.resolve(service.id()).resolve("target/quarkus-app/quarkus-run.jar");
    }
}
