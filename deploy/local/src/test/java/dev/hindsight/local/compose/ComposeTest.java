package dev.hindsight.local.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import com.fasterxml.jackson.databind.ObjectMapper;

import dev.hindsight.local.stack.Stack;

class ComposeTest {
    private static final Set<String> KNOWN_KEYS = Set.of("image", "build", "restart", "mem_limit", "read_only", "tmpfs",
            "security_opt", "healthcheck", "depends_on", "ports", "environment", "command", "volumes");

    private final Compose compose = Compose.read();

    @Test
    void it_has_the_four_services_and_what_they_stand_on() {
        var expected = new TreeSet<>(Stack.SERVICES.keySet());
        expected.addAll(List.of("postgres", "kafka", "keycloak"));
        assertEquals(expected, new TreeSet<>(compose.services().keySet()));
        for (var key : compose.content().keySet()) {
            assertTrue(key.startsWith("x-") || Set.of("name", "services", "volumes").contains(key), key);
        }
    }

    @Test
    void each_part_is_an_image_or_a_build_with_a_limit_and_a_health_check() {
        compose.services().forEach((name, service) -> {
            assertTrue(KNOWN_KEYS.containsAll(service.keySet()), name + " has unknown keys: " + service.keySet());
            assertTrue(service.containsKey("image") ^ service.containsKey("build"), name);
            assertTrue(String.valueOf(service.get("mem_limit")).matches("[0-9]+m"), name);
            Map<String, Object> health = Compose.cast(service.get("healthcheck"));
            assertEquals("CMD", Compose.<List<String>>cast(health.get("test")).getFirst(), name);
        });
    }

    @Test
    void whatever_is_waited_for_exists_and_says_when_it_is_healthy() {
        compose.services().forEach((name, service) -> {
            Map<String, Map<String, String>> waits = Compose.cast(service.getOrDefault("depends_on", Map.of()));
            waits.forEach((other, how) -> {
                assertTrue(compose.services().containsKey(other), name + " waits for " + other);
                assertEquals("service_healthy", how.get("condition"), name);
            });
        });
    }

    @Test
    void named_volumes_are_declared_and_mounted_files_exist() {
        Map<String, Object> declared = Compose.cast(compose.content().get("volumes"));
        compose.services().forEach((name, service) -> {
            List<String> volumes = Compose.cast(service.getOrDefault("volumes", List.of()));
            for (var volume : volumes) {
                var source = volume.substring(0, volume.indexOf(':'));
                if (source.startsWith("./")) {
                    assertFalse(Compose.file(source).isBlank(), name);
                } else {
                    assertTrue(declared.containsKey(source), name + " mounts " + source);
                }
            }
        });
    }

    @Test
    void every_variable_stands_in_the_example_and_the_other_way_round() {
        var example = Compose.file(".env.example").lines().filter(line -> line.matches("[A-Z_]+=.*"))
                .map(line -> line.substring(0, line.indexOf('='))).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(compose.variables(), example);
    }

    @Test
    void no_variable_has_a_default_and_no_secret_a_value() {
        assertFalse(compose.text().contains(":-"), "a default in compose.yaml");
        compose.services().keySet().forEach(service -> compose.environment(service).forEach((name, value) -> {
            if (name.matches(".*(PASSWORD|SECRET|_KEY)")) {
                assertTrue(value.startsWith("${"), service + " has a fixed " + name);
            }
        }));
        Compose.file(".env.example").lines().filter(line -> line.matches(".*(PASSWORD|SECRET|_KEY)=.*"))
                .forEach(line -> assertTrue(line.endsWith("="), line));
    }

    @Test
    void the_realm_brings_no_people_and_no_known_secret() throws IOException {
        var realm = new ObjectMapper().readTree(Compose.file("hindsight-realm.json"));
        assertTrue(realm.path("users").isMissingNode());
        realm.path("clients").forEach(client -> assertTrue(client.path("secret").asText().startsWith("${"), client.toString()));
    }

    @TestFactory
    List<DynamicTest> a_service_gets_all_it_needs_and_reads_all_it_gets() {
        return Stack.SERVICES.keySet().stream().map(service -> DynamicTest.dynamicTest(service, () -> {
            assumeTrue(ServiceSettings.hasCode(service), service + " has no code yet");
            var settings = ServiceSettings.of(service);
            var given = compose.environment(service).keySet();
            assertEquals(Set.of(), without(settings.required(), given), service + " needs these and does not get them");
            assertEquals(Set.of(), without(given, settings.all()), service + " gets these and does not read them");
        })).toList();
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        var rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}
