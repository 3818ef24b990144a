package dev.hindsight.report.importing.action.cell;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.action.draft.DoneWords;
import dev.hindsight.report.importing.people.Names;

/**
 * What stands in the owner's place: somebody, and sometimes beside the name how far they got.
 *
 * @param done what the words beside the name say, nothing when there are none
 */
record OwnerWords(String person, @Nullable Boolean done) {

    private static final int LONGEST = 200;
    private static final Pattern STATE = Pattern.compile("(?i)(?:\\s|\\s?[-–—:,(\\[]\\s?)"
            + "(done|completed?|fixed|closed|resolved|wip|in progress|to ?do|ongoing|pending|[✓✔✅]\\x{FE0F}?)[)\\].!]?$");
    /** "Added along with the new lamp": how it was done, and nobody who did it. */
    private static final Pattern HOW = Pattern.compile("(?i:(?:(?:already|was|will be|to be) )*"
            + "(?:added|addressed|changed|covered|created|handled|included|moved|planned|removed|replaced|scheduled|tracked|updated))"
            + " (?:along(?:side)?|together|with|as|in|within|during|under|via|through|before|after|when|while)\\b.{3,}");
    private static final Pattern WAITS = Pattern.compile("(?i)optional|anybody|whoever (?:is|has)\\b.{0,30}"
            + "|volunteers? (?:needed|wanted)|not yet (?:assigned|decided|known)");

    /** Whether the words name nobody, or say that somebody is still to be found; elsewhere the latter may begin an action. */
    static boolean isNobody(String words) {
        return Names.isNobody(words) || WAITS.matcher(words.strip()).matches();
    }

    /** Whether the words tell how it was done and not by whom. */
    static boolean tellHow(String words) {
        return words.length() <= LONGEST && HOW.matcher(words).matches();
    }

    static OwnerWords of(String words) {
        Matcher state = STATE.matcher(words);
        if (words.length() > LONGEST || !state.find()) {
            return new OwnerWords(words, null);
        }
        return new OwnerWords(words.substring(0, state.start()).strip(), DoneWords.of(state.group(1)));
    }
}
