package dev.hindsight.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.incident.AnyHistory;

/** The service, verify.py and verify.html say the same of a bundle, whatever somebody has made of it. */
class ThreeVerifiersTest {

    @TempDir
    Path folder;

    @Test
    void each_forgery_is_found_by_all_three_with_its_place() {
        List<Forgery> forgeries = Forgery.all();
        Map<String, byte[]> bundles = forgeries.stream().collect(Collectors.toMap(Forgery::name, Forgery::bundle));
        var verifiers = new Verifiers(folder);
        Map<String, Verifiers.Said> python = verifiers.python(bundles);
        Map<String, Verifiers.Said> page = verifiers.page(bundles);
        for (Forgery forgery : forgeries) {
            found(forgery, "service", Verifiers.service(forgery.bundle()));
            found(forgery, "verify.py", python.get(forgery.name()));
            found(forgery, "verify.html", page.get(forgery.name()));
            assertTrue(python.get(forgery.name()).text().startsWith("1 "), () -> forgery.name() + python.get(forgery.name()));
        }
    }

    private static void found(Forgery forgery, String by, Verifiers.Said said) {
        assertFalse(said.holds(), () -> by + " takes " + forgery.name());
        assertTrue(forgery.word().isEmpty() || said.text().contains(forgery.file()) && said.text().contains(forgery.word()),
                () -> by + " says of " + forgery.name() + ": " + said.text());
    }

    @Test
    void whichever_value_of_report_and_items_is_changed_all_three_find_it_or_name_it_as_unproven() throws IOException {
        var bundles = new LinkedHashMap<String, byte[]>();
        for (String name : List.of("report.json", "followups.json")) {
            var files = SampleBundle.files(RichBundle.bytes());
            for (Leaves.Leaf leaf : Leaves.of(BundleJson.read(files.getOrDefault(name, new byte[0])))) {
                if (!leaf.at().startsWith("/nextStatuses") && !leaf.at().matches("/durations/\\w+/reason")) {
                    files.put(name, leaf.changed().toString().getBytes(UTF_8));
                    bundles.put(name + leaf.at().replace('/', '~'), RichBundle.packed(files, RichBundle.EVENTS));
                }
            }
        }
        assertTrue(bundles.size() > 100, "only " + bundles.size());
        refusedByAll(bundles);
    }

    @Test
    void one_changed_byte_is_found_by_all_three() {
        byte[] bundle = RichBundle.bytes();
        var random = new Random(11);
        var bundles = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 60; i++) {
            byte[] changed = bundle.clone();
            int at = random.nextInt(changed.length);
            changed[at] ^= (byte) (1 + random.nextInt(255));
            bundles.put("byte" + at, changed);
        }
        refusedByAll(bundles);
    }

    @Test
    void a_file_that_is_no_json_any_more_is_named_by_all_three() {
        var bundles = new LinkedHashMap<String, byte[]>();
        for (String name : List.of("events.json", "report.json", "followups.json", "followupevents.json", "inclusion.json")) {
            var files = SampleBundle.files(RichBundle.bytes());
            byte[] changed = Objects.requireNonNull(files.get(name)).clone();
            changed[changed.length / 2] = (byte) 0xb4;
            files.put(name, changed);
            bundles.put(name, RichBundle.packed(files, RichBundle.EVENTS));
        }
        var verifiers = new Verifiers(folder);
        bundles.forEach((name, bundle) -> says(Verifiers.service(bundle).text(), name));
        verifiers.python(bundles).forEach((name, said) -> says(said.text(), name.replace(".zip", "") + " is no JSON"));
        verifiers.page(bundles)
                .forEach((name, said) -> says(said.text(), name.replace(".zip", "") + " is no JSON"));
    }

    private void refusedByAll(Map<String, byte[]> bundles) {
        var verifiers = new Verifiers(folder);
        bundles.forEach((name, bundle) -> assertFalse(Verifiers.service(bundle).holds(), name));
        assertEquals(List.of(), holding(verifiers.python(bundles)));
        assertEquals(List.of(), holding(verifiers.page(bundles)));
    }

    private static List<String> holding(Map<String, Verifiers.Said> said) {
        return said.entrySet().stream().filter(each -> each.getValue().holds()).map(Map.Entry::getKey).toList();
    }

    /** What all three say of it, one after the other. */
    private Map<String, String> held(byte[] bundle) {
        var verifiers = new Verifiers(folder);
        Map<String, byte[]> one = Map.of("one.zip", bundle);
        var said = new LinkedHashMap<String, Verifiers.Said>(Map.of("service", Verifiers.service(bundle)));
        said.putAll(verifiers.python(one));
        said.put("page", verifiers.page(one).get("one.zip"));
        said.forEach((by, what) -> assertTrue(what.holds(), () -> by + " says " + what.text()));
        return said.entrySet().stream().filter(each -> !each.getKey().equals("service"))
                .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().text()));
    }

    @Test
    void whatever_happens_to_an_incident_holds_for_all_three() {
        var bundles = new LinkedHashMap<String, byte[]>(Map.of("rich.zip", RichBundle.bytes()));
        for (int seed = 0; seed < 40; seed++) {
            bundles.put(seed + ".zip", SampleBundle.bytes(
                    SampleBundle.sealed(UUID.randomUUID(), AnyHistory.of(new Random(seed), 150))));
        }
        bundles.forEach(
                (name, bundle) -> assertTrue(Verifiers.service(bundle).holds(), () -> Verifiers.service(bundle).text()));
        var verifiers = new Verifiers(folder);
        verifiers.python(bundles).forEach((name, said) -> assertTrue(said.holds(), name + said.text()));
        verifiers.page(bundles).forEach((name, said) -> assertTrue(said.holds(), name + said.text()));
    }

    @Test
    void what_a_root_has_seen_is_told_up_to_its_event() {
        int all = RichBundle.EVENTS.size();
        List<RecordedEvent> events = RichBundle.EVENTS;
        held(RichBundle.bytes(events, all)).values().forEach(said -> says(said, "oot 7 has seen all 15 events"));
        held(RichBundle.bytes(events, all - 1)).values().forEach(
                said -> says(said, "oot 7 has seen events 1 to 14; event 15 came later, no root vouches for it"));
        held(RichBundle.bytes(events, 1)).values().forEach(
                said -> says(said, "oot 7 has seen event 1; events 2 to 15 came later, no root vouches for them"));
        held(RichBundle.bytes(events, 0)).values().forEach(said -> says(said, "o signed root has seen it yet"));
        assertEquals(14L, Verified.of(RichBundle.bytes(events, all - 1)).rootVersion());
        assertNull(Verified.of(RichBundle.bytes(events, 0)).rootVersion());
    }

    @Test
    void what_nothing_proves_is_named() {
        var files = SampleBundle.files(RichBundle.bytes());
        String items = new String(files.getOrDefault("followups.json", new byte[0]), UTF_8);
        String one = items.substring(1, items.length() - 1);
        files.put("followups.json",
                ("[" + one + "," + one.replace("ACT-1", "ACT-9").replace("00000000b", "00000000c") + "]").getBytes(UTF_8));
        byte[] bundle = RichBundle.packed(files, RichBundle.EVENTS);
        String parts = "report.md, nextStatuses in report.json, the reasons of durations in report.json, ACT-9 (no events)";
        held(bundle).values().forEach(said -> {
            says(said, "o be read, and proven by nothing: " + parts);
            says(said, "o root vouches for its action items, nor that these are all");
        });
        assertEquals(parts, String.join(", ", Verified.of(bundle).unproven()));
    }

    @Test
    void an_item_of_what_had_been_merged_into_a_merged_one_holds_though_only_its_key_is_told() {
        held(RichBundle.with(SampleBundle.followUp(UUID.randomUUID(), "INC-7"))).values()
                .forEach(said -> assertFalse(said.contains("no events"), said));
        held(RichBundle.with(SampleBundle.followUp(RichBundle.OTHER, "INC-8")));
    }

    @Test
    void a_report_of_an_earlier_version_that_said_less_holds() {
        held(RichBundle.telling(RichBundle.EVENTS, report -> {
            report.remove(List.of("durations", "beganAt", "beganFrom", "nextStatuses"));
            ((ObjectNode) report.path("timeline").get(0).path("corrections").get(0)).remove(List.of("until", "kind"));
        }));
        var files = SampleBundle.files(SampleBundle.foreign(false));
        List<RecordedEvent> events = Verified.of(StoredZip.write(files)).events();
        ObjectNode report = RichBundle.report(files);
        report.remove(
                List.of("links", "merged", "updates", "publication", "durations", "beganAt", "beganFrom", "nextStatuses"));
        files.put("report.json", report.toString().getBytes(UTF_8));
        files.remove("followupevents.json");
        files.remove("readme.txt");
        held(RichBundle.packed(files, events));
    }

    private static void says(String said, String what) {
        assertTrue(said.contains(what), said);
    }
}
