package dev.hindsight.gateway.pages.importing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.pages.Problem;
import dev.hindsight.gateway.pages.incidents.Day;
import dev.hindsight.gateway.pages.incidents.Incident;
import dev.hindsight.gateway.pages.incidents.TimelineEntry;
import dev.hindsight.gateway.pages.report.Section;

/**
 * One report as it was read, or why it could not be.
 *
 * @param pages what it was read from: one page, or the versions of one
 * @param preview null when it was refused
 * @param refused null when it was read
 */
public record Reading(List<Brought> pages, ImportForm form, @Nullable Preview preview, @Nullable Problem refused,
        List<Finding> findings) {

    private static final Set<String> BLOCKS = Set.of("timeline", "actionItems");

    public String mark() {
        return pages.getFirst().mark();
    }

    /** What it is known by when it is accepted. */
    public String sight() {
        return ImportForm.sight(pages);
    }

    /** Whether it was to be taken over unread. */
    public boolean heldBack() {
        return read() && form.holdsBack(pages);
    }

    public String name() {
        var first = pages.getFirst().shownName();
        return pages.size() == 1 ? first : pages.size() + " versions of one page, " + first + " the first";
    }

    public boolean read() {
        return preview != null;
    }

    /** Whether it is our doing that it was not read, and not the page's. */
    public boolean ours() {
        return refused != null && refused.status() >= 500;
    }

    public String sentence() {
        return refused == null ? "" : refused.sentence();
    }

    public Incident incident() {
        return Objects.requireNonNull(preview).incident();
    }

    public List<Item> items() {
        return preview == null ? List.of() : preview.actionItems();
    }

    public List<Section> sections() {
        return Section.written(incident().report());
    }

    public List<Day> days() {
        return Day.of(incident().timeline());
    }

    public String action() {
        return preview == null || preview.action() == null ? "created" : preview.action();
    }

    /** What accepting it will do. */
    public String promise() {
        return switch (action()) {
            case "updated" ->
                "Known already: it becomes the next version of the incident; sections are replaced, lines that are gone are retracted, what people wrote here stays.";
            case "unchanged" -> "Known already, and nothing in it is new.";
            default -> "A new incident will be made from it.";
        };
    }

    public boolean taken() {
        return form.takes(pages);
    }

    /** Supplied by a person, for a page that has none. */
    public String title() {
        return form.given("title", mark());
    }

    /** Whether a person may supply the title, or has. */
    public boolean untitled() {
        return !title().isEmpty() || findings.stream().anyMatch(finding -> finding.code().equals("title-missing"));
    }

    /** Whether what a person supplies can change how it is read: not where the page itself was refused. */
    public boolean correctable() {
        return read() || untitled() || !date().isEmpty() || !zone().isEmpty() || doubtful();
    }

    public String date() {
        return form.given("date", mark());
    }

    public String zone() {
        return form.given("zone", mark());
    }

    /** Whether it is to be an incident of its own, whatever it was taken for. */
    public boolean apart() {
        return form.given("into", mark()).equals("new");
    }

    /** Whether it was taken for a page that was imported before, so that somebody may say it is not. */
    public boolean doubtful() {
        return apart() || read() && !action().equals("created");
    }

    public @Nullable String wrong(String field) {
        return refused == null ? null : refused.at(field);
    }

    /** What is said beside a part, in the order of its lines. */
    public List<Said> about(String block) {
        return Said.of(present().filter(finding -> finding.isAbout(block))
                .map(finding -> Map.entry(place(finding).number(), finding)).sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue).toList(), this::place);
    }

    /** Which line or item it is about, as they are numbered here: lines stand by time, whatever their order in the page. */
    private Said.Place place(Finding finding) {
        int line = line(finding);
        return line < 0 ? finding.place() : new Said.Place("line", line + 1, "line-" + finding.entry());
    }

    private int line(Finding finding) {
        var lines = preview == null || finding.entry() == null
                ? List.<TimelineEntry>of()
                : days().stream().flatMap(day -> day.entries().stream()).toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).id().equals(finding.entry())) {
                return i;
            }
        }
        return -1;
    }

    /** What concerns the page as a whole, or a section it does not show. */
    public List<Said> general() {
        var shown = preview == null ? Stream.<String>of() : sections().stream().map(Section::name);
        var beside = Stream.concat(shown, BLOCKS.stream()).toList();
        return Said.of(present().filter(finding -> read() ? !beside.contains(finding.block()) : !isTheRefusal(finding))
                .sorted(Comparator.comparingInt(Finding::rank)).toList(), this::place);
    }

    /** What is said of versions before the newest, which does not give rise to it any more: nobody can mend those. */
    public List<Said> earlier() {
        var said = present().map(Finding::sentence).toList();
        return Said.of(findings.stream().filter(this::isPast).filter(finding -> !said.contains(finding.sentence()))
                .sorted(Comparator.comparingInt(Finding::rank)).toList(), this::place);
    }

    private Stream<Finding> present() {
        return findings.stream().filter(finding -> !isPast(finding));
    }

    private boolean isPast(Finding finding) {
        return read() && finding.source() != null && finding.source() < pages.size();
    }

    /** How much of what is said a person ought to look at; a page that was not read is one such thing. */
    public long toLookAt() {
        return read() ? present().filter(finding -> !finding.tone().equals("info")).count() : 1;
    }

    /** Whether it says no more than the refusal that stands above it. */
    private boolean isTheRefusal(Finding finding) {
        return finding.sentence().equals(sentence());
    }
}
