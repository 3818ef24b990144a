package dev.hindsight.report.importing.timeline;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.time.Stamp;

/** "**Unknown date**: the lamp went out", in a list whose other bullets have a time in bold: an entry whose time nobody could tell. */
final class LostTimes {

    private static final Pattern SIGN = Pattern.compile("\\s*[:–—-]\\s*");
    /** Words that tell more of the entry before. */
    private static final Pattern LABEL = Pattern
            .compile("(?i)(?:(?:actions?|steps?|measures?|decisions?)(?: taken| made)?|results?"
                    + "|outcomes?|(?:root )?causes?|impacts?|effects?|findings?|details?|notes?|status|symptoms?|response|fix|evidence)");
    /** "Recovery: ", "Through June 2026 — ". */
    private static final Pattern PLAIN = Pattern
            .compile("(\\p{Lu}[\\p{L}\\d'’-]{1,20}(?: [\\p{L}\\d'’-]{1,15}){0,3}?)(?=:\\s(?!https?:)\\S|\\s[–—-]\\s\\S)");
    /** What sums the list up or says where more is told. */
    private static final Pattern ASIDE = Pattern
            .compile("(?i)(?:.{0,30}\\b(?:duration|downtime|threads?|links?|sources?|references?"
                    + "|severity|zone|channel|timestamps?)|(?:time|total|mean) .{1,30}|see|nb|ps|todo|owner|author|date)");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’]{1,15}(?: \\p{Lu}[\\p{L}'’]{1,15})?");
    private static final int LONGEST = 40;

    private LostTimes() {}

    /** Whether all bullets open with words in bold, and half of them or more with a time in bold; or so without bold, most with a time. */
    static boolean mayStandIn(List<Block> blocks) {
        List<Line> lines = blocks.stream().filter(block -> block instanceof Block.Item)
                .map(block -> ((Block.Item) block).line()).toList();
        List<String> leads = lines.stream().map(Line::boldLead).toList();
        long times = leads.stream().filter(LostTimes::isTime).count();
        return times > 0 && times * 2 >= leads.size() && leads.stream().noneMatch(String::isBlank)
                || leads.stream().allMatch(String::isBlank) && mayStandPlain(lines);
    }

    /** Whether two thirds or more open with a time, and the first or last or words that are no name with others before the same sign. */
    private static boolean mayStandPlain(List<Line> lines) {
        var signs = new HashSet<Character>();
        int times = 0;
        for (int i = 0; i < lines.size(); i++) {
            String words = Words.collapse(lines.get(i).plain());
            Stamp stamp = EntryDrafts.stampOf(words);
            String lead = stamp == null ? plainLead(words) : "";
            boolean edge = i == 0 || i == lines.size() - 1;
            if (stamp == null ? lead.isEmpty() || !edge && NAME.matcher(lead).matches() : !stamp.separated()) {
                return false;
            }
            times += stamp == null ? 0 : 1;
            String before = stamp == null
                    ? words.substring(0, lead.length() + (words.charAt(lead.length()) == ' ' ? 2 : 1))
                    : words.substring(0, stamp.end()).strip();
            signs.add(before.charAt(before.length() - 1));
        }
        return times > 1 && times < lines.size() && times * 3 >= lines.size() * 2 && signs.size() == 1;
    }

    /** The few words in front of the first colon or dash, none where a line has no such words. */
    private static String plainLead(String words) {
        Matcher lead = PLAIN.matcher(words);
        return !lead.lookingAt() || tellsMore(lead.group(1)) ? "" : lead.group(1);
    }

    /** Whether such a word leads to more about the entry before, or about all of them. */
    static boolean tellsMore(String label) {
        return LABEL.matcher(label).matches() || ASIDE.matcher(label).matches();
    }

    /** Opens the entry of a bullet with other words in the place of its time; false where it is none. */
    static boolean open(Line line, EntryDrafts drafts) {
        String words = Words.collapse(line.plain());
        String lead = line.boldLead().isBlank() ? plainLead(words) : Words.collapse(line.boldLead());
        String bare = lead.replaceFirst("\\s*:$", "");
        Matcher sign = SIGN.matcher(words).region(Math.min(bare.length(), words.length()), words.length());
        if (bare.isEmpty() || bare.length() > LONGEST || !words.startsWith(bare) || !sign.lookingAt()
                || sign.end() >= words.length() || drafts.isOpen() && LABEL.matcher(bare).matches()) {
            return false;
        }
        drafts.open(Stamp.lost(bare), null, null, words.substring(sign.end()));
        drafts.links(List.of(line));
        return true;
    }

    private static boolean isTime(String lead) {
        String words = Words.collapse(lead.replaceFirst("\\s*:$", ""));
        Stamp stamp = EntryDrafts.stampOf(words);
        return stamp != null && stamp.end() >= words.length() || words.matches("T ?[+-].{1,20}");
    }
}
