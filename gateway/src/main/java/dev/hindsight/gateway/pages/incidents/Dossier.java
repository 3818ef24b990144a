package dev.hindsight.gateway.pages.incidents;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.pages.Attempt;
import dev.hindsight.gateway.pages.Frame;
import dev.hindsight.gateway.pages.actions.ActionItem;
import dev.hindsight.gateway.pages.actions.Refusal;
import dev.hindsight.gateway.pages.changes.Before;
import dev.hindsight.gateway.pages.history.Chronicle;
import dev.hindsight.gateway.pages.history.HistoryEntry;
import dev.hindsight.gateway.pages.history.Lookback;
import dev.hindsight.gateway.pages.report.Format;
import dev.hindsight.gateway.pages.report.Section;
import dev.hindsight.gateway.pages.words.Badge;
import dev.hindsight.gateway.pages.words.Choice;
import dev.hindsight.gateway.pages.words.Environment;
import dev.hindsight.gateway.pages.words.Piece;

/**
 * Everything the page of an incident shows. Only the incident itself must be there; whatever else could not be had is shown
 * as missing, because half a page helps more than none in the middle of an incident.
 *
 * @param lookback where in its history the incident is shown, null for the page that follows the present
 * @param before what somebody changed before it began
 * @param others those it has to do with, by key, as far as the reader may see them
 * @param attempt a command that was just refused, to be shown at its form
 */
public record Dossier(Incident incident, @Nullable Lookback<Incident> lookback, Chronicle chronicle,
        Optional<List<ActionItem>> actions, Before before, Map<String, Incident> others, Optional<Verification> verification,
        @Nullable Attempt attempt) {

    private static final int MANY_EVENTS = 7_000;

    /** Whether this is the page of one version, which stays as it is. */
    public boolean past() {
        return lookback != null;
    }

    public long head() {
        return lookback == null ? incident.version() : lookback.head();
    }

    /** Whether a section can be brought back from the version shown. */
    public boolean restorable(Section section) {
        return lookback != null && lookback.past() && lookback.shown().restorable(section.name(), lookback.now());
    }

    public List<ActionItem> actionItems() {
        return actions.orElse(List.of());
    }

    public @Nullable Incident other(String key) {
        return others.get(key);
    }

    public long openActions() {
        return actionItems().stream().filter(item -> !item.finished()).count();
    }

    public List<Day> days() {
        return Day.of(incident.timeline());
    }

    public List<Section> sections() {
        return Section.of(incident.report());
    }

    public long writtenSections() {
        return sections().stream().filter(section -> section.asked() && section.written()).count();
    }

    public @Nullable Verification check() {
        return verification.orElse(null);
    }

    /** What others changed after the version the refused form was looking at, oldest first. */
    public List<HistoryEntry> meanwhile() {
        if (attempt == null || !attempt.problem().isStale()) {
            return List.of();
        }
        var seen = attempt.fields().get("version", "");
        var version = seen.matches("[0-9]{1,18}") ? Long.parseLong(seen) : head();
        return chronicle.all().stream().filter(event -> event.version() > version)
                .sorted((a, b) -> Long.compare(a.version(), b.version())).toList();
    }

    /** The form that was just refused, if one was. */
    public Tried tried() {
        return new Tried(attempt);
    }

    /** Where the forms of an action item on this page lead. */
    public String path(ActionItem item) {
        return "/incidents/" + incident.key() + item.path();
    }

    /** As the rows of action items tell it. */
    public Refusal refusal() {
        return new Refusal(attempt);
    }

    /**
     * Whether what was refused has no form on the page any more, for others have retracted, withdrawn or merged it meanwhile, or the
     * reader may change nothing any more.
     */
    public boolean formGone(Frame frame) {
        return attempt != null && (!writable(frame) || new FormGone(incident).is(attempt.form()));
    }

    /** Whether the reader may change what is shown; what is merged rests. */
    public boolean writable(Frame frame) {
        return frame.responder() && !past() && !incident.mergedAway();
    }

    /** What was typed against what stands there now, for a section that somebody else changed meanwhile. */
    public List<Piece> conflict(Section section) {
        var form = tried().form("section", section.name());
        return attempt != null && attempt.isOf(form) && attempt.problem().isStale()
                ? Piece.between(section.markdown(), attempt.kept("markdown", ""))
                : List.of();
    }

    /** Whether the reader would still see it if it were confidential. */
    public boolean insider(Frame frame) {
        return frame.admin() || incident.insiders().contains(frame.userName());
    }

    public List<Choice> linkKinds() {
        var tried = tried().kept("link", "kind", "");
        return Link.KINDS.stream().map(kind -> new Choice(kind, new Link("", kind).words(), kind.equals(tried))).toList();
    }

    public List<Format> formats() {
        return Format.ALL;
    }

    /** What an export is of: the version shown, where that is not the present one. */
    public @Nullable Long exportVersion() {
        return past() ? Long.valueOf(incident.version()) : null;
    }

    /** Whether a bundle of it may be larger than what a desk takes; an event needs some 900 bytes there and its words four times. */
    public boolean bundleMayBeTooLarge() {
        return incident.version() > MANY_EVENTS;
    }

    public List<Durations.Named> durations() {
        return incident.durations() == null ? List.of() : incident.durations().named();
    }

    public List<KeyTime> times() {
        return KeyTime.of(incident);
    }

    public List<NameSet> sets() {
        return NameSet.of(incident);
    }

    public @Nullable String holder(String role) {
        return incident.roles().get(role);
    }

    public String roleLabel(String role) {
        return Badge.label(role);
    }

    public List<Choice> statuses() {
        var codes = incident.possibleStatuses();
        var tried = tried().kept("status", "status", incident.status());
        return Choice.of(codes, codes.contains(tried) ? tried : incident.status());
    }

    public List<Choice> severities() {
        return Choice.of(Badge.SEVERITIES, tried().kept("severity", "severity", incident.severity()));
    }

    public List<String> environments() {
        return Environment.USUAL;
    }

    public List<String> rolesToFill() {
        var roles = new LinkedHashSet<String>(List.of("lead", "communications", "scribe"));
        roles.addAll(incident.roles().keySet());
        return List.copyOf(roles);
    }

    public List<Choice> actionTypes() {
        return Choice.of(Badge.ACTION_TYPES, tried().kept("raise", "type", "prevent"));
    }

    public List<Choice> priorities() {
        return Choice.of(Badge.PRIORITIES, tried().kept("raise", "priority", "normal"));
    }
}
