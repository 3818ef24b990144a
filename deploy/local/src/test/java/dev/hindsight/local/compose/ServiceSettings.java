package dev.hindsight.local.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import dev.hindsight.local.Root;

/**
 * Which environment variables a service reads.
 *
 * @param all with or without a default
 * @param required without one
 */
record ServiceSettings(Set<String> all, Set<String> required) {
    private static final Pattern READ = Pattern.compile("\\$\\{((?:HINDSIGHT|KAFKA|HTTP)_\\w+)(:?)");

    /** Empty when the service has no code yet. */
    static ServiceSettings of(String module) {
        var settings = new ServiceSettings(new TreeSet<>(), new TreeSet<>());
        for (var file : List.of(module + "/src/main/resources/application.properties",
                "event-log/src/main/resources/META-INF/microprofile-config.properties")) {
            if (Files.exists(Root.path(file))) {
                settings.add(Root.path(file));
            }
        }
        return settings;
    }

    static boolean hasCode(String module) {
        return Files.isDirectory(Root.path(module + "/src/main/java"));
    }

    private void add(Path file) {
        try {
            for (var line : Files.readAllLines(file)) {
                if (line.startsWith("%test.") || line.startsWith("%dev.")) {
                    continue;
                }
                READ.matcher(line).results().forEach(found -> {
                    all.add(found.group(1));
                    if (found.group(2).isEmpty()) {
                        required.add(found.group(1));
                    }
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
