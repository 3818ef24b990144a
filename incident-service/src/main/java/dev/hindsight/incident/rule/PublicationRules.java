package dev.hindsight.incident.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import dev.hindsight.eventlog.Rejected;
import dev.hindsight.incident.Incident;
import dev.hindsight.incident.Incident.Live;
import dev.hindsight.incident.IncidentCommand.Publish;
import dev.hindsight.incident.IncidentCommand.WithdrawPublication;
import dev.hindsight.incident.IncidentEvent;
import dev.hindsight.incident.Ownerless;
import dev.hindsight.incident.Section;
import dev.hindsight.incident.Status;

/** What a report must have before it is published, and what becomes of publications. */
public final class PublicationRules {

    /** What a page does not show: comments, tags, blanks written as entities, and the lines around code. */
    private static final Pattern UNSEEN = Pattern.compile(
            "(?s)<!--.*?(?:-->|$)|</?[a-zA-Z][^<>]{0,2000}>|&(?:nbsp|ensp|emsp|zwnj|zwj|shy|#\\d{1,7}|#[xX][0-9a-fA-F]{1,6});"
                    + "|(?m:^[ \\t]{0,3}(?:```|~~~)[^\\n]{0,2000}$)");
    /** A letter, a figure or a picture; not the blanks that Hangul and Braille have among theirs. */
    private static final Pattern SEEN = Pattern.compile("[\\p{L}\\p{N}\\p{So}&&[^\\u115F\\u1160\\u3164\\uFFA0\\u2800]]");

    private PublicationRules() {}

    /**
     * All that is missing, in the order of a report; nothing when it may be published.
     *
     * @param required sections for the severity at hand
     * @param ownerless action items that nobody owns
     */
    public static List<Missing> missing(Map<Section, String> report, Status status, Set<Section> required,
            Ownerless ownerless) {
        var missing = new ArrayList<Missing>();
        for (Section section : Section.values()) {
            if (required.contains(section) && section != Section.ROOT_CAUSES && isBlank(report, section)) {
                missing.add(
                        new Missing("section-missing", "The section " + section + " is not written.", "/report/" + section));
            }
        }
        if (isBlank(report, Section.ROOT_CAUSES)) {
            missing.add(new Missing("root-cause-missing", "No root cause is named.", "/report/" + Section.ROOT_CAUSES));
        }
        ownerless.keys().forEach(key -> missing.add(new Missing("owner-missing", "Nobody owns " + key + ".", key)));
        if (ownerless.others()) {
            missing.add(new Missing("owner-missing", "Nobody owns an action item that you may not see.", "/actionItems"));
        }
        if (!isOver(status)) {
            missing.add(new Missing("not-resolved", "The status is “" + status.words() + "”: it is not resolved.", "/status"));
        }
        return List.copyOf(missing);
    }

    static List<IncidentEvent> publish(Publish asked, Live now) {
        if (asked.view() != null && now.facts().confidential()) {
            throw new Rejected("confidential", "A confidential report is not shown to the public.");
        }
        if (!missing(now.report(), now.status(), asked.required(), asked.ownerless()).isEmpty()) {
            throw new Rejected("not-ready", "Something is missing before this report can be published.");
        }
        int number = now.publications().size() + 1;
        return List.of(new IncidentEvent.ReportPublished(number, asked.version(), asked.note(), asked.view()));
    }

    static List<IncidentEvent> withdraw(WithdrawPublication asked, Live now) {
        if (asked.number() < 1 || asked.number() > now.publications().size()) {
            throw new Rejected("no-such-publication", "There is no publication " + asked.number()
                    + "; this report has " + now.publications().size() + " so far.");
        }
        return now.publications().get(asked.number() - 1).stands()
                ? List.of(new IncidentEvent.PublicationWithdrawn(asked.number(), asked.reason()))
                : List.of();
    }

    /** What everybody could read is not read again because the incident may be: somebody has to publish it anew. */
    static List<IncidentEvent> confidential(boolean now, List<Incident.Issue> publications) {
        String reason = now ? "The incident became confidential." : "The incident was confidential.";
        return IntStream.range(0, publications.size())
                .filter(index -> publications.get(index).open() && publications.get(index).stands())
                .<IncidentEvent>mapToObj(index -> new IncidentEvent.PublicationWithdrawn(index + 1, reason)).toList();
    }

    private static boolean isBlank(Map<Section, String> report, Section section) {
        String shown = UNSEEN.matcher(Objects.requireNonNullElse(report.get(section), "")).replaceAll("");
        return !SEEN.matcher(shown).find();
    }

    private static boolean isOver(Status status) {
        return switch (status) {
            case RESOLVED, DOCUMENTING, CLOSED -> true;
            case TRIAGE, IN_PROGRESS, MITIGATED, DECLINED, MERGED -> false;
        };
    }
}
