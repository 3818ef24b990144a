package dev.hindsight.bundle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.eventlog.RecordedEvent;

/** The files of a bundle, and what was found wrong with it so far. */
final class BundleFiles {

    private static final Set<String> KNOWN = Set.of(Manifest.NAME, Bundle.EVENTS, Bundle.REPORT, Bundle.FOLLOW_UPS,
            Bundle.FOLLOW_UP_EVENTS, Bundle.INCLUSION, "report.html", "report.md", "readme.txt", "verify.py", "verify.html");

    private final byte[] archive;
    private final SequencedMap<String, StoredZip.Entry> entries;
    private final List<Flaw> flaws = new ArrayList<>();

    private BundleFiles(byte[] archive, SequencedMap<String, StoredZip.Entry> entries) {
        this.archive = archive;
        this.entries = entries;
    }

    /** @throws BrokenBundle when it is no bundle */
    static BundleFiles of(byte[] archive) {
        var files = new BundleFiles(archive, StoredZip.read(archive));
        for (String name : List.of(Manifest.NAME, Bundle.EVENTS, Bundle.REPORT, Bundle.FOLLOW_UPS)) {
            if (!files.has(name)) {
                throw new BrokenBundle(List.of(Flaw.in(name, "The file is missing.")));
            }
        }
        files.entries.forEach((name, entry) -> {
            if (!entry.isWhole()) {
                files.add(Flaw.in(name, "The file was changed after it was packed: its checksum is another."));
            }
            if (!KNOWN.contains(name)) {
                files.add(Flaw.in(name, "There is no file of that name in a bundle."));
            }
        });
        return files;
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    void add(Flaw flaw) {
        flaws.add(flaw);
    }

    void addAll(List<Flaw> more) {
        flaws.addAll(more);
    }

    List<Flaw> flaws() {
        return flaws;
    }

    /** With all that was found before. */
    BrokenBundle broken(Flaw last) {
        flaws.add(last);
        return new BrokenBundle(flaws);
    }

    byte[] bytes(String name) {
        return entries.getOrDefault(name, new StoredZip.Entry(new byte[0], true)).data();
    }

    /** @throws BrokenBundle when the file is none that can be read */
    JsonNode read(String name) {
        try {
            return BundleJson.read(bytes(name));
        } catch (IOException e) {
            throw broken(Flaw.in(name, "It is not JSON, has a name twice, or is too deeply nested."));
        }
    }

    /** What the manifest says against what is there. */
    void compareManifest(List<RecordedEvent> events) {
        byte[] sent = bytes(Manifest.NAME);
        byte[] made = manifest(events);
        if (Arrays.equals(sent, made)) {
            return;
        }
        int before = flaws.size();
        JsonNode said = read(Manifest.NAME);
        try {
            ManifestComparison.flaws(said, BundleJson.read(made), flaws);
        } catch (IOException e) {
            throw new IllegalStateException("our own JSON is not readable", e);
        }
        if (flaws.size() == before) {
            add(Flaw.in(Manifest.NAME, "It says the right things but is spelled in another way."));
        }
    }

    private byte[] manifest(List<RecordedEvent> events) {
        try {
            return Manifest.of(data(), events);
        } catch (IllegalArgumentException e) {
            throw broken(Flaw.in(Bundle.EVENTS, "No event can have that version: " + e.getMessage() + "."));
        }
    }

    private SequencedMap<String, byte[]> data() {
        var files = new LinkedHashMap<String, byte[]>();
        entries.forEach((name, entry) -> files.put(name, entry.data()));
        return files;
    }

    /** @throws BrokenBundle when anything was found, or a byte outside of the files is another */
    void mustHold() {
        if (!flaws.isEmpty()) {
            throw new BrokenBundle(flaws);
        }
        int differs = Arrays.mismatch(archive, StoredZip.write(data()));
        if (differs >= 0) {
            throw BrokenBundle.archive("was changed at byte " + differs + ", outside of its files");
        }
    }
}
