package dev.hindsight.report.importing.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.page.markdown.Closing;
import dev.hindsight.report.importing.people.Names;
import dev.hindsight.report.importing.people.Teams;

/**
 * Who signed a letter: the full name below "Kind regards," at its very end; a first name alone or a team is no author. A last line
 * that says by whom it was prepared may name a team, and behind a name what that person is and when it was.
 */
final class Signature {

    /** Lines that may stand below the name: what somebody is, where, an address. */
    private static final int BELOW = 5;
    private static final int LONGEST = 80;
    private static final Pattern NAME = Pattern.compile("([^,(–—|]{3,60}?)(?:(?:,|\\s[–—|(-]).{0,80})?");

    private static final Pattern PREPARED = Pattern.compile(
            "(?:(?:(?:This |The )?(?i:incident )?(?i:report|post-?mortem|document|review)(?: was)? )?(?i:prepared|written|compiled|authored) by )"
                    + "(?:the )?(\\p{Lu}[\\p{L}\\p{N}.'’-]{0,30}(?: (?:and |& )?\\p{Lu}[\\p{L}\\p{N}.'’-]{0,30}){0,4})\\.?((?:,| [–—(-]) ?\\S.{1,100})?");

    private Signature() {}

    /** The line with the name, none where nobody signed. */
    static List<Line> of(List<Block> page, Names names) {
        var lines = new ArrayList<String>();
        List<Block> last = page.subList(Math.max(0, page.size() - BELOW - 3), page.size());
        last.stream().filter(block -> block instanceof Block.Para).forEach(block -> ((Block.Para) block).line().split()
                .forEach(line -> lines.add(Words.collapse(line.plain()))));
        lines.removeIf(String::isBlank);
        for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - BELOW - 2); i--) {
            if (Closing.greets(lines.get(i)) && i + 1 < lines.size()
                    && lines.subList(i + 1, lines.size()).stream().allMatch(line -> line.length() <= LONGEST)) {
                Matcher name = NAME.matcher(lines.get(i + 1));
                return name.matches() && isFullName(name.group(1), names) ? List.of(Line.of(name.group(1))) : List.of();
            }
        }
        Matcher prepared = PREPARED.matcher(lines.isEmpty() ? "" : lines.getLast());
        boolean signed = prepared.matches() && (prepared.group(2) == null || isFullName(prepared.group(1), names));
        return signed ? List.of(Line.of(prepared.group(1))) : List.of();
    }

    private static boolean isFullName(String words, Names names) {
        String name = words.strip();
        return name.indexOf(' ') > 0 && names.isPerson(name) && !Teams.among(name)
                && !name.equals(name.toUpperCase(Locale.ROOT));
    }
}
