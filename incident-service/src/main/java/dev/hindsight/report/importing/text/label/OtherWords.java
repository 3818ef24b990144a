package dev.hindsight.report.importing.text.label;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.topic.Topic;

/** Words that people use above parts and columns for which a report has no place of its own. */
public final class OtherWords {

    private static final Pattern COLUMN = Pattern.compile(
            "(?:no\\.?|#|id|dates?|(?:date ?/? ?|date and )?times?(?: ?\\(.{1,20}\\))?"
                    + "|when|who|what|events?|what happened|description|details?|comments?|notes?|evidence.{0,20}|actions?|action items?"
                    + "|action taken|owners?|assignee|assigned to|tickets?|jira|issue|type|status|state|priority|due.{0,10}|links?)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HEADING = Pattern
            .compile("(?:supporting (?:information|documents|evidence)|attendees|appendix.{0,20}"
                    + "|glossary|background|references|additional (?:information|notes|details)|communications?|useful links|links"
                    + "|technical (?:description|details|summary|explanation)|context|stakeholders|metrics|evidence|open questions|questions"
                    + "|further (?:information|reading)|participants|people involved|notes|scope|stats|statistics|other (?:notes|information)"
                    + "|recommendations|changes(?: made)?|risks|symptoms|investigation|analysis|diagnosis|conclusions?|appendix|appendices|response|escalation"
                    + "|how many people were involved.{0,30}|links to relevant documentation|scorecard|further work|related (?:incidents?|links)"
                    + "|responders|crisis response team|(?:summary (?:and|&) )?meta ?data|introduction|agenda|customer communications?|(?:affected|effected|impacted) (?:products?|services?|systems?|customers?|components?)|screenshots|logs|sign[- ]off|approval|document history|version history|lead[- ]?up|fault|related records|final thoughts|incident review|(?-i:Postmortem)|post-?mortem report|closing (?:thoughts|remarks|words)|thank you|(?:incident|status|public) updates|updates posted .{3,40}|how was this .{3,30} reported\\??|backlog check|recurrence|distribution(?: list)?|parking lot)",
                    Pattern.CASE_INSENSITIVE);
    /** Headings that are never a cell, so that they need no blank line above them. */
    private static final Pattern NO_CELL = Pattern.compile(
            "(?:stats|statistics|att?en?dees|app?endin?x.{0,20}|appendices|annexe?s?|(?:annexe?|appendix)(?: [A-Z\\d])?\\s?[:–—-][^.]{1,40}|glossary|resources|q ?& ?a|faqs?"
                    + "|references|symptoms|conclusions?|further reading|useful links|document history|responders|related (?:issues|incidents|prs|links)(?: ?[/,&].{0,20})?|third[- ]party disclosures?|acknowledge?ments)",
            Pattern.CASE_INSENSITIVE);

    /** Headings of what no team has to do, so that below a list of what they have they begin something else. */
    private static final Pattern NO_ACTIONS = Pattern.compile(
            "(?:references? ?[/&,] ?)?(?:artifacts|validation|verification|thanks|thank you|corrections?|notes|evidence|links|sign[- ]?offs?|approvals?|stakeholders|contacts?(?: information)?"
                    + "|(?:files?|code) (?:changed|modified|changes)|commits|commands(?: used)?|current (?:status|state)|background|sources"
                    + "|related (?:documents|documentation|commits|work|files)|implementation details|success criteria)",
            Pattern.CASE_INSENSITIVE);
    /** "Supporting information and documentation", "Success metrics": what is kept beside a report, and nothing to be done. */
    private static final String KEPT = "(?:(?:supporting|additional|further|related|useful|reference|background|other) )+(?:information|documentation|documents|materials?|data|evidence|links|resources|reading|notes|details|files)"
            + "|(?:(?:success|key|incident|event|outage|recovery|performance|cost|final|closing|contact|communications?|document|revision|version|change) )+(?:metrics|statistics|stats|figures|numbers|findings|facts|thoughts|words|notes|remarks|information|details|log|history)";
    private static final Pattern BESIDE = Pattern.compile(
            "(?:" + KEPT + ")(?: (?:and|&|/) (?:" + KEPT
                    + "|documentation|information|documents|evidence|notes|links|references))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DETAILS = Pattern.compile("(?i)(?:incident|event) details");

    private static final Pattern TOTAL = Pattern
            .compile("(?i)(?:total |overall )?(?:\\p{L}{3,12} )?(?:duration|downtime)\\s?:\\s");

    private OtherWords() {}

    /** A heading that people use for a part we have no name for. */
    static boolean isHeading(String text) {
        return HEADING.matcher(text).matches() || isDetails(text);
    }

    /** The heading of what tells more than the summary, or of the text where there is none. */
    static boolean isDetails(String text) {
        return DETAILS.matcher(text).matches();
    }

    /** One that is a heading wherever it stands alone on its line. */
    public static boolean isNoCell(String text) {
        return NO_CELL.matcher(text).matches();
    }

    /** A heading in several words of what only stands beside a report, which is no cell and no action. */
    static boolean isBeside(String text) {
        return BESIDE.matcher(text).matches();
    }

    static boolean isNoAction(String text) {
        return NO_ACTIONS.matcher(text).matches();
    }

    /** "Conclusion: the lamp burns": such a heading and its text in one line. */
    public static @Nullable Label withValue(String text) {
        int colon = text.indexOf(": ");
        boolean named = colon > 0 && isNoCell(text.substring(0, colon));
        return named ? new Label(Topic.TITLE, text.substring(0, colon), text.substring(colon + 2).strip()) : null;
    }

    /** The heading of a column. */
    public static boolean isColumn(String text) {
        return COLUMN.matcher(text).matches();
    }

    /** "Total downtime: 3 h" below a list of times, which it sums up. */
    static boolean isTotal(String text) {
        Label label = TOTAL.matcher(text).lookingAt() ? Label.withValue(text) : null;
        return label != null && label.topic() == Topic.FACT && !label.rest().isEmpty();
    }
}
