package dev.hindsight.report.importing.people;

import java.util.Locale;
import java.util.Set;

/** Words that open an order to do something and no name: "Check Backups" is nobody. */
public final class Orders {

    private static final Set<String> WORDS = Set.of("add", "alert", "automate", "block", "build", "change", "check", "clean",
            "close",
            "configure", "consider", "create", "define", "delete", "deploy", "disable", "discuss", "document", "enable",
            "ensure",
            "extend", "find", "fix", "follow", "implement", "improve", "increase", "introduce", "investigate", "keep", "limit",
            "log",
            "look", "make", "merge", "migrate", "monitor", "move", "no", "page", "prevent", "put", "raise", "read", "refactor",
            "reduce",
            "remove", "rename", "replace", "restart", "restore", "review", "rotate", "run", "schedule", "send", "set", "share",
            "show",
            "split", "stop", "switch", "test", "tell", "tidy", "track", "train", "update", "upgrade", "use", "verify", "work",
            "write", "rewrite", "pin", "ask", "agree", "confirm", "chase",
            "action", "getting", "in", "to", "the", "all", "see", "part", "done", "waiting", "awaiting", "batch", "better",
            "data",
            "root", "lessons", "what", "further", "new");

    private Orders() {}

    public static boolean openWith(String word) {
        return WORDS.contains(word.toLowerCase(Locale.ROOT));
    }
}
