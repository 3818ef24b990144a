package dev.hindsight.local.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.yaml.snakeyaml.Yaml;

import dev.hindsight.local.Root;

/** {@code deploy/compose/compose.yaml}, read. */
record Compose(String text, Map<String, Object> content) {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)");

    static Compose read() {
        var text = file("compose.yaml");
        return new Compose(text, new Yaml().load(text));
    }

    static String file(String name) {
        try {
            return Files.readString(Root.path("deploy/compose").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, Map<String, Object>> services() {
        return cast(content.get("services"));
    }

    Map<String, String> environment(String service) {
        return cast(services().get(service).get("environment"));
    }

    Set<String> variables() {
        var names = new TreeSet<String>();
        VARIABLE.matcher(text).results().forEach(found -> names.add(found.group(1)));
        return names;
    }

    @SuppressWarnings("unchecked")
    static <T> T cast(Object value) {
        return (T) value;
    }
}
