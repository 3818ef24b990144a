package dev.hindsight.report.importing.topic;

import java.util.Map;

/** Labels of the head of a report that consist of several words, each of which has many others in its place: "Compiled by", "State of the report". */
final class FieldPhrases {

    private static final String PAPER = "report|document|doc|page|post ?mortem|pir|rca|review|retro|retrospective|write up|incident report";
    private static final Map<String, String> FAMILIES = Map.of("<paper>", "(?:this |the )?(?:" + PAPER + ")", "<incident>",
            "(?:this |the )?(?:incident|outage|event|problem|failure|disruption|issue|interruption|fault)", "<by>",
            "(?:written|prepared|drafted|compiled|composed|collated|documented|edited)(?: up| down)?");

    private FieldPhrases() {}

    static Phrases all() {
        var phrases = new Phrases(FAMILIES);
        phrases.add(Topic.AUTHORS,
                "written|prepared|drafted|compiled|composed|collated|documented|edited|summarised|summarized|filled|put",
                "(?:(?:up|down|in|out|together) )?by");
        phrases.add(Topic.AUTHORS, "report|document|doc|page|postmortem|pir|rca|review|retro|post|write|incident",
                "(?:(?:mortem|up|report) )?(?:authors?|writers?|(?:<by> )?by)", "(?:mortem|report) owners?");
        phrases.add(Topic.AUTHORS, "document|doc|page|pir|rca|retro", "owners?");
        phrases.add(Topic.AUTHORS, "author|authors|name|names", "of (?:<paper>|(?:the )?authors?)");
        phrases.add(Topic.AUTHORS, "author", "names?");
        phrases.add(Topic.AUTHORS, "main|lead|principal|co", "authors?");
        phrases.add(Topic.DATE, "date|dates|day", "(?:and time )?of <incident>", "(?:(?:when|that) )?it (?:happened|occurred)");
        phrases.add(Topic.DATE, "incident|outage|event", "days?", "(?:happened|occurred) (?:on|at)");
        phrases.add(Topic.DATE, "happened|took", "(?:place )?(?:on|at)");
        phrases.add(Topic.DATE, "when", "(?:was|did) (?:it|this|<incident>)(?: (?:happen|occur|take place))?",
                "(?:it|<incident>) (?:happened|occurred)");
        phrases.add(Topic.STATUS,
                "page|pir|rca|review|current|publication|approval|write|retro|resolution|incident|report|document",
                "(?:up )?(?:status|state)");
        phrases.add(Topic.STATUS, "status|state", "of (?:<paper>|<incident>|play)");
        phrases.add(Topic.TICKET, "ticket|issue|bug|jira|case",
                "(?:(?:ticket|issue) )?(?:numbers?|no|ids?|keys?|links?|refs?|references?)");
        phrases.add(Topic.TICKET, "jira|gitlab|linear|servicenow|helpdesk|tracking|main|parent|original|master|linked",
                "(?:tickets?|issues?)");
        phrases.add(Topic.TICKET, "link|links", "to (?:the )?(?:tickets?|issues?|jira)");
        phrases.add(Topic.SEVERITY, "incident|severity|sev|priority|impact", "(?:priority|level|class|rating|grade)");
        return phrases;
    }
}
