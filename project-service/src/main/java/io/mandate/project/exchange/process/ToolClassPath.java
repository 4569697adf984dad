package io.mandate.project.exchange.process;

import io.mandate.project.exchange.tool.ToolMain;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mpxj.ProjectFile;

/** Where the other process finds its classes: beside ours. */
final class ToolClassPath {
    private ToolClassPath() {}

    static String find() {
        var ours = origin(ToolMain.class);
        var library = origin(ProjectFile.class);
        if (Files.isDirectory(ours)) {
            return ours + File.pathSeparator + System.getProperty("java.class.path");
        }
        return ours + File.pathSeparator + library.resolveSibling("*");
    }

    private static Path origin(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
