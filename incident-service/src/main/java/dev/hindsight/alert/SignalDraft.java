package dev.hindsight.alert;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** A signal in the making. Whatever a source sends may be put in as it is: texts are cut and cleaned, absent ones passed over. */
public final class SignalDraft {

    private static final int MOST = 64;

    private final String fingerprint;
    private final AlertState state;
    private final Instant at;
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Map<String, String> annotations = new LinkedHashMap<>();
    private String title;
    private @Nullable String group;
    private @Nullable String severity;
    private @Nullable String link;
    private @Nullable Instant startsAt;
    private @Nullable Instant endsAt;
    private boolean heartbeat;

    private SignalDraft(String fingerprint, AlertState state, Instant at) {
        this.fingerprint = Clean.key(fingerprint);
        this.state = state;
        this.at = at;
        title = Clean.line(fingerprint);
    }

    /**
     * @param fingerprint identity within the source, the same for every episode
     * @param at when it came to be in this state
     * @throws Unreadable when the fingerprint is blank
     */
    public static SignalDraft of(@Nullable String fingerprint, AlertState state, Instant at) {
        if (fingerprint == null || fingerprint.isBlank()) {
            throw new Unreadable("An alert has nothing that tells it from others.");
        }
        return new SignalDraft(fingerprint, state, at);
    }

    /** The first that is not blank, in one line; without any the fingerprint is the title. */
    public SignalDraft title(@Nullable String... choices) {
        for (String choice : choices) {
            if (choice != null && !Clean.line(choice).isEmpty()) {
                title = Clean.line(choice);
                break;
            }
        }
        return this;
    }

    /** What the source says belongs together; without it each alert is alone. */
    public SignalDraft group(@Nullable String together) {
        group = together == null || together.isBlank() ? null : Clean.text(together);
        return this;
    }

    /** The source's own word for how bad it is. */
    public SignalDraft severity(@Nullable String word) {
        severity = word == null || word.isBlank() ? null : Clean.line(word);
        return this;
    }

    /** Begin of the episode, for sources that tell one episode from the next by it. */
    public SignalDraft startsAt(@Nullable Instant begin) {
        startsAt = begin;
        return this;
    }

    public SignalDraft endsAt(@Nullable Instant end) {
        endsAt = end;
        return this;
    }

    /** A blank value, and what is beyond 64 labels, is passed over. */
    public SignalDraft label(String name, @Nullable String value) {
        put(labels, name, value);
        return this;
    }

    public SignalDraft labels(Map<String, String> all) {
        all.forEach(this::label);
        return this;
    }

    /** A blank value, and what is beyond 64 annotations, is passed over. */
    public SignalDraft annotation(String name, @Nullable String value) {
        put(annotations, name, value);
        return this;
    }

    public SignalDraft annotations(Map<String, String> all) {
        all.forEach(this::annotation);
        return this;
    }

    /** Only an absolute http or https address is taken. */
    public SignalDraft link(@Nullable String address) {
        link = address == null ? null : Clean.link(address);
        return this;
    }

    /** It fires always, to prove that alerts arrive. */
    public SignalDraft heartbeat(boolean always) {
        heartbeat = always;
        return this;
    }

    public Signal signal() {
        return new Signal(fingerprint, group == null ? fingerprint : group, state, startsAt, at,
                state == AlertState.RESOLVED ? endsAt : null, title, severity, labels, annotations, link, heartbeat);
    }

    private static void put(Map<String, String> into, String name, @Nullable String value) {
        String clean = Clean.text(name);
        if (value != null && !value.isBlank() && !clean.isBlank() && (into.size() < MOST || into.containsKey(clean))) {
            into.put(clean, Clean.text(value));
        }
    }
}
