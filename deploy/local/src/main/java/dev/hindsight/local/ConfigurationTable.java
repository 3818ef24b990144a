package dev.hindsight.local;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigMappingInterface.Property;
import io.smallrye.config.ConfigMappings;
import io.smallrye.config.ConfigMappings.ConfigClass;

/**
 * What can be set of a module: each key, with the variable of the environment where that has another name than the key, and what
 * holds unless it is set. A test holds the table in the module's README to it.
 */
public final class ConfigurationTable {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`hindsight\\.[^|]+) \\| ([^|]+) \\| \\S[^|]* \\|$");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)(?::(.*))?}");
    private static final String NOTHING = "nothing";
    private static final String MUST_BE_SET = "must be set";

    private final Path module;

    private ConfigurationTable(Path module) {
        this.module = module;
    }

    /** @param module its folder, {@code gateway} */
    public static ConfigurationTable of(String module) {
        return new ConfigurationTable(Root.path(module));
    }

    /** The first two columns of the README's table, line by line. */
    public String told() throws IOException {
        return ROW.matcher(Files.readString(module.resolve("README.md"))).results()
                .map(row -> row.group(1) + " | " + row.group(2)).sorted().collect(joining("\n"));
    }

    /** What must stand there: what the mappings of the module say, or its properties, which come before them. */
    public String real() throws IOException {
        return defaults().entrySet().stream().map(row -> row.getKey() + " | " + row.getValue()).sorted()
                .collect(joining("\n"));
    }

    private Map<String, String> defaults() throws IOException {
        Map<String, String> defaults = new TreeMap<>();
        for (Class<?> mapping : mappings()) {
            ConfigMappings.getProperties(ConfigClass.configClass(mapping)).forEach((key, property) -> {
                if (!property.isGroup() && !key.endsWith("[*]")) {
                    defaults.put("`" + key + "`", value(property));
                }
            });
        }
        for (String file : List.of("application.properties", "META-INF/microprofile-config.properties")) {
            properties(file).forEach((key, value) -> {
                if (key.startsWith("hindsight.")) {
                    defaults.remove("`" + key + "`");
                    put(defaults, key, value);
                }
            });
        }
        return defaults;
    }

    private static void put(Map<String, String> defaults, String key, String value) {
        var variable = VARIABLE.matcher(value);
        if (!variable.matches()) {
            defaults.put("`" + key + "`", shown(value));
            return;
        }
        String name = variable.group(1);
        boolean usual = name.equals(key.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_"));
        @Nullable
        String otherwise = variable.group(2);
        defaults.put("`" + key + "`" + (usual ? "" : ", `" + name + "`"),
                otherwise == null ? MUST_BE_SET : shown(otherwise));
    }

    private static String value(Property property) {
        if (property.hasDefaultValue()) {
            return shown(property.getDefaultValue());
        }
        return property.getMethod().getReturnType().equals(Optional.class) ? NOTHING : MUST_BE_SET;
    }

    private static String shown(String value) {
        return value.isEmpty() ? NOTHING : "`" + value + "`";
    }

    private List<Class<?>> mappings() throws IOException {
        try (var files = Files.walk(module.resolve("target/classes"))) {
            return files.filter(file -> file.toString().endsWith(".class")).filter(ConfigurationTable::speaksOfMappings)
                    .<Class<?>>map(this::load)
                    .filter(type -> type.isAnnotationPresent(ConfigMapping.class)).toList();
        }
    }

    private static boolean speaksOfMappings(Path file) {
        try {
            return new String(Files.readAllBytes(file), ISO_8859_1).contains(ConfigMapping.class.descriptorString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Class<?> load(Path file) {
        String name = module.resolve("target/classes").relativize(file).toString().replaceFirst("\\.class$", "")
                .replace('/', '.');
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> properties(String name) throws IOException {
        Path file = module.resolve("src/main/resources").resolve(name);
        var properties = new Properties();
        if (Files.exists(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                properties.load(in);
            }
        }
        return properties.stringPropertyNames().stream().collect(toMap(key -> key, properties::getProperty));
    }
}
