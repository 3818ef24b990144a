package dev.hindsight.report.importing.topic;

import static dev.hindsight.report.importing.topic.TopicNames.names;

/** The names that people give to the fields at the head of a report. */
final class FieldNames {

    private FieldNames() {}

    static void add() {
        names(Topic.TITLE, "title", "incident title", "incident name");
        names(Topic.DATE, "date", "incident date", "date of incident", "date of the incident", "date/time", "date and time",
                "date occurred", "when", "date/s", "dates", "when did it happen", "when did this happen", "date of occurrence",
                "incident start date", "day of incident", "incident from", "event date", "date of event",
                "date of outage", "outage date", "occurred", "occurred on", "occurred at", "incident occurred", "start date",
                "start date/time", "start date and time",

                "incident start date/time", "incident date/time", "date/time of incident",
                "date and time of incident", "date and time of the incident", "date(s)", "sent", "sent on", "date sent");
        names(Topic.AUTHORS, "writer", "writers", "editors", "author", "authors", "author/s", "owner", "owners",
                "report author", "report authors",
                "written by",
                "prepared by", "reported by", "postmortem owner", "post mortem owner", "document owner", "postmortem author",
                "post mortem author", "postmortem authors", "written up by", "report owner", "author(s)", "owner(s)",
                "report written by", "report prepared by", "report by", "who wrote this", "who wrote it", "created by",
                "postmortem owner(s)", "completed by",
                "postmortem prepared by",
                "post mortem prepared by", "postmortem written by", "post mortem written by", "incident report prepared by");
        names(Topic.STATUS, "status", "state", "current status", "incident status", "report status", "document status",
                "postmortem status", "post mortem status",
                "doc status", "status of report", "status of incident", "ticket status", "ticket state");
        names(Topic.TICKET, "incident task", "phabricator task", "ticket", "tickets", "jira", "jira ticket", "jira tickets",
                "issue", "jira issue", "bug",
                "tracking issue", "tracking", "tracked in", "tracked by", "incident ticket", "related ticket",
                "related tickets", "ticket number", "jira ticket(s)",
                "jira issues", "jira reference", "jira ref", "jira link", "jira links", "ticket(s)", "github issue",
                "linked issues", "incident issue", "jira live defect");
        names(Topic.LABELS, "labels", "tags", "keywords");
        names(Topic.SEVERITY, "severity", "sev", "incident severity", "priority", "severity level", "criticality", "urgency",
                "prio");
        names(Topic.FACT, "reference", "reference number", "reference no", "ref no", "our reference", "case number", "case no",
                "job number", "job no",
                "incident id", "incident number", "incident no", "incident", "incident ref", "incident reference",
                "related incidents", "related incident", "incident type", "incident lead", "incident leader", "lead",
                "incident commander", "ic",
                "incident manager", "incident dri", "dri", "reviewed by", "reviewers", "reviewer", "approved by", "version",
                "environment",
                "environments", "affected service", "affected services", "affected servers", "participating people",
                "services affected", "service(s) affected",
                "systems affected", "affected systems", "affected system", "service", "services", "system", "product",
                "component", "components", "region", "team", "teams", "responders", "participants", "attendees",
                "present", "those present", "in attendance", "attended by", "apologies",
                "duration", "duration of outage", "duration of the outage", "timeframe", "time frame", "incident duration",
                "outage duration", "total duration", "total downtime", "downtime", "data loss",
                "sent by", "sent to", "start of outage", "end of outage", "start of the outage", "end of the outage",
                "start of incident",
                "end of incident", "start of the incident", "end of the incident", "start time", "end time", "started", "began",
                "ended", "start", "end", "time detected", "time resolved", "time started", "time to detect",
                "time to detection",
                "time to repair", "time to resolve", "time to recovery", "time to mitigate", "detection time",
                "resolution time",
                "mttd", "mttr", "scribe", "call recording", "meeting scheduled for", "postmortem date", "post mortem date",
                "review date", "report date", "last updated", "last modified", "rca team", "postmortem team", "date of report",
                "date resolved", "resolved date", "end date",
                "date reported", "date created", "classification", "category", "incident category", "slack channel",
                "channel", "confidentiality", "data breach", "customers affected", "number of users affected",
                "type of event", "services impacted", "impacted services", "impacted service", "impacted systems",
                "affected components",
                "distribution", "modules impacted", "services/modules impacted",
                "total duration of event", "total duration of incident", "declared", "incident declared", "resolved at",
                "detected at", "reported at", "declared at", "fixed at", "time", "incident time", "location",
                "incident response teams", "incident responders",
                "this incident affected", "period", "incident till", "incident until", "incident start", "incident end",
                "incident start time",
                "incident end time", "incident started", "incident ended", "incident resolved", "incident detected",
                "outage start", "outage end", "impact start", "impact end", "impact start time", "impact end time",
                "detection date", "tracking id", "retro held",
                "retrospective held", "review held", "ticket opened", "ticket closed");
    }
}
