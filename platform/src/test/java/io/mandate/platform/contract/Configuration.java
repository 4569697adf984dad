package io.mandate.platform.contract;

import io.mandate.platform.testing.ContractFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where a service of this repository sends its events and whose it reads, by its own configuration. */
record Configuration(String service, String sendsTo, Set<String> reads) {
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{(.+)}");

    static List<Configuration> ofAllServices() {
        try (Stream<Path> modules = Files.list(ContractFiles.contracts().resolveSibling("."))) {
            return modules.map(
                            module -> module.resolve("src/main/resources/application.properties"))
                    .filter(Files::exists)
                    .map(Configuration::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Configuration read(Path file) {
        var settings = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            settings.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var reads = new TreeSet<String>();
        for (var name : settings.stringPropertyNames()) {
            if (name.matches("mp\\.messaging\\.incoming\\.[^.]+\\.topic")) {
                reads.add(value(settings, name));
            }
        }
        return new Configuration(
                value(settings, "mandate.service"), value(settings, "mandate.events.topic"), reads);
    }

    private static String value(Properties settings, String name) {
        var value = settings.getProperty(name);
        var reference = REFERENCE.matcher(value);
        return reference.matches() ? settings.getProperty(reference.group(1)) : value;
    }
}
