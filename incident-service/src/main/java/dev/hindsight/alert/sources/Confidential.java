package dev.hindsight.alert.sources;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Keeps what looks like a credential out of facts that anybody may have written into an alert. */
public final class Confidential {

    private static final Pattern NAME = Pattern.compile(
            "(?i)pass(word|wd|phrase)|pwd|secret|token|api.?key|access.?key|private.?key|routing.?key|authori[sz]ation|credential|cookie|session");

    private Confidential() {}

    /** Whether something of this name is likely to be a secret. */
    public static boolean is(String name) {
        return NAME.matcher(name).find();
    }

    /** The facts without those that are likely to be secrets. */
    public static Map<String, String> without(Map<String, String> facts) {
        var harmless = new LinkedHashMap<>(facts);
        harmless.keySet().removeIf(Confidential::is);
        return harmless;
    }
}
