package dev.hindsight.report.importing.text.mending;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mail that another one answers or sends on, below the words of that: its head says nothing of the report that stands in it. */
final class InnerMail {

    private static final Pattern FIELD = Pattern.compile("\\*{0,2}([A-Z][A-Za-z-]{1,30}):\\*{0,2}[ \\t]+(\\S.{0,900})");
    private static final Set<String> ALWAYS = Set.of("from", "subject");
    private static final Set<String> SENT = Set.of("date", "sent");

    private InnerMail() {}

    /** The lines of such heads. */
    static BitSet heads(List<String> lines) {
        var heads = new BitSet();
        for (int i = 0; i < lines.size(); i++) {
            int end = i;
            var names = new HashSet<String>();
            for (; end < lines.size() && FIELD.matcher(lines.get(end).strip()).matches(); end++) {
                names.add(name(lines.get(end)));
            }
            if (names.containsAll(ALWAYS) && SENT.stream().anyMatch(names::contains)) {
                heads.set(i, end);
            }
            i = Math.max(i, end - 1);
        }
        return heads;
    }

    /** A line of one as a field of the mail. */
    static String field(String line) {
        Matcher field = FIELD.matcher(line.strip());
        return field.matches() ? "Mail " + name(line) + ": " + field.group(2) : line;
    }

    private static String name(String line) {
        Matcher field = FIELD.matcher(line.strip());
        return field.matches() ? field.group(1).toLowerCase(Locale.ROOT) : "";
    }
}
