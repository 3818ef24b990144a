package dev.hindsight.report.importing.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import dev.hindsight.report.importing.text.label.Label;

/**
 * What a site prints above the title of a page, as it stands in a text copied from a browser: its name, menus, buttons and the way to
 * the page. Where such a name comes first and any of these follows, the title is the next line that stands by itself.
 */
final class SiteHead {

    private static final int LONGEST = 200;
    private static final int HIGHEST = 40;
    private static final int WORDS_OF_NAME = 6;
    /** "University of Calderford", "Lanternfall Status", "IT Services": words with a capital, and none that tells of anything. */
    private static final Pattern NAME = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}\\p{N}&'’.-]{0,30}|of|the|and|for|de|der|di|&|–|-|\\|)(?:\\s+(?:\\p{Lu}[\\p{L}\\p{N}&'’.-]{0,30}|of|the|and|for|de|der|di|&|–|-|\\|)){0,8}");
    private static final Pattern TELLING = Pattern.compile(
            "(?i)\\b(?:incidents?|outages?|post[ -]?mortems?|failures?|downtime|disruptions?|retrospectives?|reviews?|reports?|rca)\\b");
    private static final Pattern BUTTON = Pattern.compile(
            "(?i)home|start|pages|spaces|about(?: us)?|blog|docs|documentation|news|contact(?: us)?|menu|search|log ?in|sign ?(?:in|up)|register|share|edit|print"
                    + "|subscribe(?: to updates)?|follow|favou?rites?|updates|history|latest|top|(?:all )?categories|help|get help|support|forms|departments"
                    + "|phone book|community|github|pricing|products|features|downloads?|intranet|wiki|careers|(?:incidents|post-?mortems|incident (?:reports|reviews))(?: \\d{4})?|attach|link issue"
                    + "|skip to (?:main |the )?content|jump to (?:navigation|search|content)|toggle (?:navigation|sidebar)|add to favou?rites"
                    + "|search (?:the|this|in) .{2,40}|search…|you are here:? .*|from .{2,40} wiki|file  ?edit  ?view .*");
    /** "Home Incidents", "Product Pricing Blog Status": a menu whose words a copy has set side by side. */
    private static final Pattern BUTTONS = Pattern.compile(
            "(?i)(?:(?:home|incidents|products?|pricing|engineering|blog|status|docs|documentation|news|about|contact|careers|support|help|community|features|search|log ?in|sign ?in|posts|files|wiki|shared|chat)(?: {1,4}|$)){2,9}");
    /** "[4 March 14:31] Ida Beispiel", "(Important!)": who posted it in a chat, and how it is marked there. */
    private static final Pattern POSTED = Pattern.compile(
            "\\[(?:\\p{L}{3,9},? )?\\d{1,2}[ ./-]\\S{1,9}(?:[ ./-]\\d{2,4})?,? \\d{1,2}:\\d\\d(?: ?[AaPp][Mm])?\\] \\p{Lu}[\\p{L} .'’-]{2,40}"
                    + "|\\((?i:important|urgent|edited)!?\\)");
    /** "IT Services > Service reports", "Projects / Transport IT / LOG-4471". */
    private static final Pattern WAY = Pattern.compile("[^<>»›/]{2,40}(?: (?:>|»|›|/) [^<>»›/]{1,60}){1,6}");
    private static final Pattern KEY = Pattern.compile("[A-Z][A-Z0-9]{1,9}-\\d{1,6}");
    private static final Pattern MENU = Pattern.compile("[^\\t]{2,25}(?:\\t[^\\t]{2,25}){2,12}");
    /** "Nordhavn Sparekasse          Internal", as a paper has it at the top of each page. */
    private static final Pattern CLASSIFIED = Pattern
            .compile("(?i).{2,60}? {3,}(?:internal|confidential|public|restricted|draft|page 1 of \\d{1,3})");
    private static final Pattern WORDS = Pattern.compile("(?:\\S{1,40}\\s+){2,24}\\S{1,39}[^.:;,\\s]");

    private SiteHead() {}

    /** How many lines stand above the title; nought where the first line may be it. */
    static int end(List<TextLine> lines) {
        if (lines.isEmpty() || !isName(lines.getFirst().text()) && !isChrome(lines.getFirst().text())) {
            return 0;
        }
        int most = Math.min(lines.size(), HIGHEST);
        int first = IntStream.range(0, most).filter(i -> isChrome(lines.get(i).text())).findFirst().orElse(most);
        return IntStream.range(first + 1, most).filter(i -> isTitle(lines, i)).findFirst().orElse(0);
    }

    /** It stands by itself, and all above it belongs to the site. */
    private static boolean isTitle(List<TextLine> lines, int at) {
        TextLine line = lines.get(at);
        boolean alone = line.gap() > 0 || isChrome(lines.get(at - 1).text())
                && (at + 1 == lines.size() || lines.get(at + 1).gap() > 0 || isField(lines.get(at + 1).text()));
        return alone && !line.isBullet() && !line.isRow() && line.text().length() <= LONGEST && !isChrome(line.text())
                && WORDS.matcher(line.text()).matches() && !PostedLine.is(line.text()) && !TextTitle.isDay(line.text())
                && lines.subList(0, at).stream().map(TextLine::text).allMatch(above -> isName(above) || isChrome(above));
    }

    private static boolean isField(String line) {
        Label label = Label.exact(line);
        return label != null && label.topic().isField();
    }

    private static boolean isName(String line) {
        return line.split("\\s+").length <= WORDS_OF_NAME && NAME.matcher(line).matches() && !TELLING.matcher(line).find()
                && Label.exact(line) == null;
    }

    private static boolean isChrome(String line) {
        return BUTTON.matcher(line).matches() || BUTTONS.matcher(line).matches() || WAY.matcher(line).matches()
                || KEY.matcher(line).matches() || POSTED.matcher(line).matches()
                || MENU.matcher(line).matches() || CLASSIFIED.matcher(line).matches();
    }
}
