package dev.hindsight.report.importing.timeline;

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
    private static final int LONGEST = 40;

    private LostTimes() {}

    /** Whether all bullets open with words in bold, and half of them or more with a time in bold. */
    static boolean mayStandIn(List<Block> blocks) {
        List<String> leads = blocks.stream().filter(block -> block instanceof Block.Item)
                .map(block -> ((Block.Item) block).line().boldLead()).toList();
        long times = leads.stream().filter(LostTimes::isTime).count();
        return times > 0 && times * 2 >= leads.size() && leads.stream().noneMatch(String::isBlank);
    }

    /** Opens the entry of a bullet with other words in the place of its time; false where it is none. */
    static boolean open(Line line, EntryDrafts drafts) {
        String words = Words.collapse(line.plain());
        String lead = Words.collapse(line.boldLead());
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
