package dev.hindsight.gateway.pages.importing;

import static java.util.function.Predicate.not;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

import dev.hindsight.gateway.pages.words.Choice;

/**
 * The form of the import page as it was sent.
 *
 * @param pages what was chosen, this time or before, in order, without what was left out since
 */
public record ImportForm(Map<String, List<String>> words, List<Brought> pages) {

    private static final List<Choice> SIGHTS = List.of(
            new Choice("", "Everyone, but of an export that says it is confidential those who take part", false),
            new Choice("true", "Confidential: those who take part, and administrators", false),
            new Choice("false", "Everyone, also where an export says it is confidential", false));

    static final ImportForm EMPTY = new ImportForm(Map.of(), List.of());

    static ImportForm of(MultipartFormDataInput sent) {
        var words = sent.getValues().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                field -> field.getValue().stream().filter(not(FormValue::isFileItem)).map(FormValue::getValue).toList()));
        var dropped = Set.copyOf(words.getOrDefault("drop", List.of()));
        var kept = words.getOrDefault("kept", List.of()).stream().map(Brought::unpack).flatMap(Optional::stream);
        var files = sent.getValues().getOrDefault("file", List.of()).stream().filter(FormValue::isFileItem)
                .map(Brought::of).filter(file -> file.bytes().length > 0 || !file.name().isEmpty());
        var pages = Stream.concat(kept, files).filter(page -> !dropped.contains(page.mark())).toList();
        return new ImportForm(words, unlike(pages));
    }

    /** The same bytes chosen twice are one page. */
    private static List<Brought> unlike(List<Brought> pages) {
        var seen = new HashSet<String>();
        return pages.stream().filter(page -> seen.add(page.print())).toList();
    }

    public String get(String name) {
        return words.getOrDefault(name, List.of()).stream().filter(Objects::nonNull).findFirst().orElse("");
    }

    public boolean has(String name) {
        return !get(name).isBlank();
    }

    public String text() {
        return get("text");
    }

    public boolean together() {
        return get("pages").equals("versions");
    }

    /** The value of the API for who will see the incidents; empty where the pages themselves say it. */
    String confidential() {
        return get("confidential");
    }

    public List<Choice> sights() {
        return SIGHTS.stream().map(one -> new Choice(one.value(), one.label(), one.value().equals(confidential()))).toList();
    }

    public boolean several() {
        return pages.size() > 1;
    }

    /** What belongs to one incident each: every page by itself, or all files as the versions of one page. */
    List<List<Brought>> reports() {
        var reports = new ArrayList<List<Brought>>();
        if (!text().isBlank()) {
            reports.add(List.of(Brought.pasted(text())));
        }
        if (together() && !pages.isEmpty()) {
            reports.add(pages);
        } else {
            pages.forEach(page -> reports.add(List.of(page)));
        }
        return reports;
    }

    /** What was supplied for one report, otherwise what was supplied for all. */
    String given(String what, String mark) {
        var own = words.containsKey(what + "-" + mark) ? get(what + "-" + mark) : get(what);
        return own.strip();
    }

    /** Whether a report is to be taken over; each is unless its mark was taken away from what was looked at. */
    boolean takes(List<Brought> report) {
        return !wasSeen(report) || words.getOrDefault("take", List.of()).contains(report.getFirst().mark());
    }

    /** What the form carries of a report that was read, to know it by when it is accepted: each of its pages. */
    static String sight(List<Brought> report) {
        return report.stream().map(Brought::print).collect(Collectors.joining("-"));
    }

    private boolean wasSeen(List<Brought> report) {
        return words.getOrDefault("seen", List.of()).contains(sight(report));
    }

    private boolean accepting() {
        return get("do").equals("accept");
    }

    /** Whether what is on it is to be taken over: only once all of it was read, byte for byte. */
    boolean accepts() {
        return accepting() && reports().stream().allMatch(this::wasSeen);
    }

    /** Whether it is because of this report that nothing is taken over yet. */
    boolean holdsBack(List<Brought> report) {
        return accepting() && !wasSeen(report);
    }
}
