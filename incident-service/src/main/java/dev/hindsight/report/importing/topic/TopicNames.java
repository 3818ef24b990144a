package dev.hindsight.report.importing.topic;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The names that people give to each part of a report; a list, and no longer than the invention of their writers. */
final class TopicNames {

    static final Map<String, Topic> NAMES = new HashMap<>();
    /** The first words of all names, to turn most lines away without a closer look. */
    static final Set<String> FIRST = new HashSet<>();

    static {
        FieldNames.add();
        names(Topic.SUMMARY, "summary", "executive summary", "incident summary", "issue summary", "issue overview",
                "outage overview", "overview", "description",
                "the incident", "the outage", "what happened", "what happens", "what was the problem", "outage detail",
                "outage details", "tl dr", "tldr", "tl;dr", "abstract", "synopsis", "recap", "short summary", "short version",
                "outage summary",
                "summary of events", "incident overview", "event summary", "incident description", "at a glance",
                "describe the incident", "describe the issue", "describe the problem", "problem", "the problem",
                "problem description",
                "problem statement", "issue description",
                "describe what happened");
        names(Topic.IMPACT, "impact analysis", "impact", "who is affected", "user impact", "customer impact", "business impact",
                "impacts", "impact assessment",
                "patient impact", "student impact", "passenger impact", "resident impact", "member impact", "client impact",
                "visitor impact", "impact on users", "impact on customers", "who was affected", "how were users affected",
                "blast radius", "users affected", "affected users", "service impact", "impact statement", "impact details",
                "what was the impact", "scope of impact", "effect", "effects", "consequences", "impact on service",
                "impact to users", "impact to customers",
                "what users saw", "what did users see",
                "impact / scope", "what was affected", "what went down", "what it cost");
        names(Topic.NON_TECHNICAL, "non technical description", "nontechnical description", "non technical summary",
                "non technical explanation", "non technical overview", "description for non technical readers",
                "description for colleagues outside of it", "description for people outside of it",
                "non tech description", "plain english summary", "plain language summary", "lay summary", "in plain words",
                "in plain english", "layman's description", "non technical", "plain language description",
                "plain english description", "plain language explanation", "plain english explanation");
        names(Topic.TRIGGER, "trigger", "triggers", "what triggered it", "what triggered the incident", "triggering event",
                "triggered by", "trigger event", "what triggered this", "what set it off", "what set this off",
                "what set off the incident");
        names(Topic.DETECTION, "detection", "detected by", "how was it detected", "how was it found", "how was it noticed",
                "how was the incident detected", "how was this detected", "how was it discovered", "how did we find out",
                "how did we notice", "how we noticed", "how we found out", "how it was found", "how it was detected",
                "how was it identified",
                "discovery", "identified", "identification", "how detected", "detection method", "how we detected it",
                "how did we detect it", "noticed by", "found by", "discovered by", "who noticed", "who noticed it",
                "who found it", "detection source",
                "detection and alerting", "detection and response", "monitoring and detection", "how did we know",
                "how do we know", "how did we learn about it", "alerting");
        names(Topic.RESOLUTION, "resolution", "resolutions", "fix", "recovery", "resolution and recovery", "solution",
                "how was it resolved", "how was it fixed", "how did we fix it", "how it was fixed", "how it was resolved",
                "how was the incident resolved", "mitigation", "immediate response", "mitigation and resolution",
                "immediate fix", "remediation",
                "resolution steps", "resolution steps taken", "resolved by", "how did we resolve it", "what fixed it",
                "mitigations", "restoration", "stabilization", "stabilisation", "stabilization steps", "stabilisation steps",
                "workaround", "recovery actions", "recovery process",
                "how was this fixed", "how was this addressed", "how has this been addressed", "how was it addressed",
                "how has it been addressed", "how was this resolved", "how did we recover", "how it was mitigated",
                "mitigation steps", "mitigation actions", "mitigation steps taken", "immediate actions", "recovery steps",
                "what we did", "what did we do", "how we responded", "how did we respond", "what was done",
                "immediate action taken", "immediate measures", "immediate actions taken", "immediate steps taken",
                "immediate measures taken",
                "actions taken", "action taken", "steps taken", "steps taken to resolve",
                "steps to resolve", "steps to resolution", "resolution steps",
                "corrective action taken", "resolution / recovery", "response and recovery", "fix applied", "the fix", "fixes",
                "instance fix", "what we fixed", "adopted actions", "actions adopted", "adopted measures", "measures adopted");
        names(Topic.TIMELINE, "update timeline", "updates timeline", "timeline", "timelines", "incident timeline",
                "timeline of events",
                "timeline of the incident", "detection / timeline", "timeline / detection", "detection and timeline",
                "event timeline", "chronology", "chronology of events", "sequence of events", "log of events", "event log",
                "events timeline", "timeline and detection", "what happened when", "detailed timeline", "timeline of incident",
                "timeline of key events", "key dates", "key times", "key moments", "incident log", "incident chronology",
                "timeline and actions", "order of events", "breakdown of events", "rundown", "rundown of events",
                "full timeline", "timeline of what happened", "milestones", "key milestones", "incident milestones");
        names(Topic.ROOT_CAUSES, "root cause", "root causes", "root cause/s", "root cause analysis", "rca", "cause", "causes",
                "5 whys", "whys", "five whys", "5 why", "the 5 whys", "5 why's", "5 whys analysis", "contributing factors",
                "contributing factor", "contributing causes", "contributory factors", "underlying cause", "underlying causes",
                "direct cause", "how did this happen", "how did it happen", "how this happened", "why this happened",
                "why did it happen", "why this happens", "why it happens", "why", "why did this happen",
                "root causes and contributing factors",
                "root causes and trigger", "root causes / contributing factors", "what caused it", "what caused the incident",
                "incident breakdown", "breakdown of the incident",
                "cause of the incident", "cause of the problem", "cause of the issue", "cause of the outage",
                "causes of the problem", "causes of the incident", "causes of the outage", "blameless root cause",
                "analysis of causes", "analysis of cause", "cause analysis",
                "analysis of root cause",
                "analysis of root causes", "what was the root cause",
                "what was the cause", "what went wrong and why", "why it happened", "technical cause", "probable cause",
                "probable causes", "possible cause", "possible causes", "likely cause", "likely causes", "suspected cause",
                "cause of incident",
                "cause and contributing factors", "causes and contributing factors", "causal factors", "contributors",
                "identified cause", "identified causes", "root cause identification the five whys", "contributing conditions",
                "what caused this",
                "root cause identification", "root cause and resolution", "root causes and resolution",
                "root cause / resolution",
                "cause and resolution", "root cause and trigger");
        names(Topic.ACTIONS, "action items", "action item", "actions", "action", "follow up", "follow ups", "followups",
                "follow up actions", "follow up items", "followup actions", "next steps", "next actions", "to do", "to dos",
                "todo", "todos", "corrective actions", "corrective action", "preventative actions", "preventive actions",
                "measures", "preventative measures", "preventive measures", "corrective measures", "corrective measure",
                "corrective and preventative measures", "corrective and preventive measures",
                "corrective and preventive actions", "remediation items",
                "remediation actions", "remedial actions", "remedial measures", "remedial action plan", "remedial actions plan",
                "remedial actions plan and next steps", "remedial action plan and next steps", "review actions", "action plan",
                "action list", "action required", "actions required", "immediate action required", "immediate actions required",
                "urgent action required", "urgent actions required", "required action", "action needed", "actions needed",
                "post incident actions", "post event actions",
                "further actions", "further steps", "future mitigation", "future mitigations", "future prevention",
                "future work",
                "recommended actions", "actions / follow ups", "actions and follow ups", "outstanding actions", "tasks",
                "action points", "tasks to address the issue", "a list of tasks to address the issue", "list of tasks",
                "actions to take", "actions planned", "actions taken", "action planned", "follow on actions", "what will we do",
                "actions arising",
                "what are we going to do", "action items / follow ups", "future actions", "planned actions", "actionables",
                "actionable", "prevention", "preventing recurrence", "how will we prevent this", "how do we prevent this",
                "how are we going to fix it", "leftover tasks", "leftover work", "left over tasks",
                "how are we going to fix this", "how will we fix it", "how will we fix this", "how do we fix this",
                "how can we prevent this", "how do we stop this happening again", "how will we prevent it happening again",
                "remaining work", "still needed", "still to do", "left to do", "what needs to happen next", "todo list",
                "to do list", "things to do", "work items", "follow up work", "follow on work", "outstanding work",
                "outstanding items", "pending work", "pending items", "pending actions", "pending tasks", "remaining items",
                "post incident tasks", "postmortem actions", "post mortem actions", "resulting changes", "required changes",
                "prevention plan", "prevention strategy", "hardening plan", "our commitments", "changes we're making",
                "changes we are making", "actions moving forward", "actions going forward", "improvement plan",
                "what we're changing",
                "what we are changing",
                "what will we do differently", "follow up tasks", "follow up tickets", "follow up improvements", "improvements",
                "improvement actions", "mitigation and improvement", "mitigations and improvements",
                "possible improvements",
                "proposed actions",
                "proposed improvements", "remediations", "remediation plan", "what we are doing about it",
                "what are we doing about it", "what we're doing next", "what we're doing about it", "what we'll do",
                "what we will do",
                "what are we doing to prevent this", "what's next", "what next", "what happens next",
                "how are we making incidents like this less likely or less impactful",
                "how are we making incidents like this less likely",
                "work to be done", "actions and owners", "agreed actions", "resulting actions", "open actions",
                "actions to prevent recurrence", "recommended next steps", "jira actions", "tickets raised",
                "actions following review",
                "actions following the review", "corrective and preventative measure", "corrective and preventive measure",
                "preventative measure", "preventive measure", "preventative action", "preventive action",
                "what we've fixed", "what we have fixed", "what has been fixed", "what we've improved", "what we have improved",
                "process improvements", "documentation improvements", "technical improvements");
        names(Topic.LESSONS, "lessons learned", "lessons learnt", "lesson learned", "lesson learnt", "lessons", "learnings",
                "learning", "what did we learn", "what we learned", "what we learnt", "what have we learned",
                "lessons we learned", "lessons we learnt",
                "what we have learned", "takeaways", "takeaway", "key takeaways", "key learnings", "lessons identified",
                "retrospective", "reflections", "lessons to learn",
                "what have we learnt", "lessons learned / retrospective", "insights", "learning points",
                "learning opportunities",
                "lessons learned and actions",
                "what did we learn from this", "what lessons did you learn", "what lessons did we learn", "key lessons",
                "in hindsight", "hindsight", "in retrospect");
        names(Topic.WENT_WELL, "what went well", "went well", "what worked well", "what worked", "things that went well",
                "what did we do well", "what did go well", "the good", "good", "positives", "what we did well", "what was good",
                "successes", "what was done well", "what went right", "went right", "things that went right",
                "things that helped us", "what helped", "well");
        names(Topic.WENT_WRONG, "what went wrong", "went wrong", "what went badly", "what went poorly",
                "things that went wrong",
                "things that went poorly", "what didn't go well", "what did not go well", "what could be improved",
                "what could have gone better", "what didn't go so well", "what went less well", "the bad", "bad", "went badly",
                "went poorly", "what can we improve", "what could we have done better", "what could we improve",
                "what didn't work", "what did not work", "what did not help", "what didn't help", "what went not so well",
                "what could have been better",
                "what can be improved", "what could be done better", "what could improve", "even better if",
                "what we could do better",
                "what could we do better", "what we could improve", "what we should improve",
                "what we can do better", "what needs improvement",
                "what went bad", "what didn't", "what did not", "better", "could be better",
                "things that went badly", "areas for improvement", "opportunities for improvement", "negatives",
                "what didn't work well", "what did not work well", "what was bad", "room for improvement", "challenges");
        names(Topic.GOT_LUCKY, "where we got lucky", "got lucky", "we got lucky", "where did we get lucky", "luck", "lucky",
                "what we got lucky with", "things that got lucky", "how did we get lucky", "where were we lucky",
                "where we were lucky");
        names(Topic.FURNITURE, "table of contents", "contents", "on this page", "see also", "related pages", "related content",
                "attachments", "comments", "recently updated", "page tree", "child pages", "jira links");
        FIRST.addAll(Set.of("details", "brief", "short", "detailed", "complete", "concise", "final", "technical", "immediate",
                "incident", "event", "outage", "time", "chronological", "long", "longer", "mid", "medium", "near", "quick",
                "rough", "general", "high"));
        TopicNamesAbroad.add();
        TopicNamesInPolish.add();
    }

    private TopicNames() {}

    static void names(Topic topic, String... names) {
        for (String name : names) {
            String normal = Topics.normal(name);
            NAMES.put(normal, topic);
            FIRST.add(normal.split("[ /']")[0]);
            NAMES.putIfAbsent(Accents.without(normal), topic);
            FIRST.add(Accents.without(normal).split("[ /']")[0]);
        }
    }
}
