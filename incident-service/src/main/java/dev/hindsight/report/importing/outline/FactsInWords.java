package dev.hindsight.report.importing.outline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
            if (first && (name != 0 || topic == null || !topic.isField())) {
                return List.of();
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
        return starts.size() > 1 && !topics.isEmpty() ? starts : List.of();
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
