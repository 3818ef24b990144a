package dev.hindsight.report.importing.outline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.topic.Topic;
import dev.hindsight.report.importing.topic.Topics;

/** "Date: 3 May Author: Ida Beispiel": several fields of the head with their values in one line, parted by a sign or a blank. */
public final class FactsInWords {

    private static final Set<Topic> HEAD = EnumSet.of(Topic.DATE, Topic.AUTHORS, Topic.STATUS, Topic.SEVERITY);
    private static final Pattern COLON = Pattern.compile("\\s?:\\s+(?=\\S)");
    private static final Pattern NAME = Pattern.compile("(?!\\p{Ll})\\p{L}[\\p{L}/'’ -]{1,40}(?: \\([^()]{1,20}\\))?");
    private static final Pattern SIGN = Pattern.compile("\\s*[|·•,;]?\\s*$");
    private static final int LONGEST = 4_000;
    private static final int MOST_WORDS = 5;
    /** "· Seen by: nobody": a name that nobody knows behind the sign that parts those that one does. */
    private static final Pattern BEHIND_SIGN = Pattern.compile("(?<=\\s[|·•]\\s)\\p{Lu}[\\p{L}/'’ -]{1,40}:\\s(?=\\S)");
    /** So far into a line its first field that we know stands at most, and so many must follow another name in front of them. */
    private static final int CAPTION = 80;
    private static final int MANY = 3;

    private FactsInWords() {}

    /** Where each fact begins; nowhere where the line does not open with a field of the head or tells but one. */
    public static List<Integer> starts(String line) {
        var starts = new ArrayList<Integer>();
        if (line.length() > LONGEST) {
            return starts;
        }
        var told = new HashSet<String>();
        var topics = EnumSet.noneOf(Topic.class);
        Matcher colon = COLON.matcher(line);
        int value = 0;
        while (colon.find()) {
            int name = name(line, value, colon.start());
            Topic topic = name < 0 ? null : topic(line.substring(name, colon.start()));
            boolean first = starts.isEmpty();
            boolean field = topic != null && topic.isField();
            boolean captioned = first && name != 0 && colon.start() < CAPTION && opensWithName(line);
            if (captioned && !field) {
                continue;
            }
            if (first && !captioned && (name != 0 || !field)) {
                return List.of();
            }
            if (captioned) {
                starts.add(0);
                value = name;
            }
            boolean empty = !first && name >= 0 && SIGN.matcher(line.substring(value, name)).matches();
            if (topic == null || empty || !told.add(line.substring(name, colon.start()))) {
                continue;
            }
            topics.add(topic);
            starts.add(name);
            value = colon.end();
        }
        topics.retainAll(HEAD);
        boolean several = starts.size() > (isCaptioned(line, starts) ? MANY : 1) && !topics.isEmpty();
        return several ? withOthers(line, starts) : List.of();
    }

    private static List<Integer> withOthers(String line, List<Integer> starts) {
        return Stream.concat(starts.stream(), BEHIND_SIGN.matcher(line).results().map(MatchResult::start)).distinct().sorted()
                .toList();
    }

    /** "Harbour office: Kind: Fault State: over Start time: …": a name that nobody knows in front of those that one does. */
    private static boolean isCaptioned(String line, List<Integer> starts) {
        return !starts.isEmpty() && topic(line.substring(0, Math.max(0, line.indexOf(':'))).strip()) == null;
    }

    private static boolean opensWithName(String line) {
        return NAME.matcher(line.substring(0, line.indexOf(':')).strip()).matches();
    }

    /** The line cut between its facts; the line alone where it does not tell several. */
    public static List<String> split(String line) {
        List<Integer> starts = starts(line);
        var facts = new ArrayList<String>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : line.length();
            facts.add(withoutSign(line.substring(starts.get(i), end)));
        }
        return facts.isEmpty() ? List.of(line) : facts;
    }

    static String withoutSign(String fact) {
        return SIGN.matcher(fact).replaceFirst("");
    }

    /** Where the longest name we know begins that ends here, nowhere where none does. */
    private static int name(String line, int from, int end) {
        int found = -1;
        int start = end;
        for (int words = 0; words < MOST_WORDS && start > from; words++) {
            start = Math.max(from, line.lastIndexOf(' ', start - 2) + 1);
            found = topic(line.substring(start, end)) == null ? found : start;
        }
        return found;
    }

    private static @Nullable Topic topic(String name) {
        Topic topic = NAME.matcher(name).matches() ? Topics.of(name) : null;
        return topic == Topic.ACTIONS || topic == Topic.FURNITURE ? null : topic;
    }
}
