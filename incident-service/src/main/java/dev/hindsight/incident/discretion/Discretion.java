package dev.hindsight.incident.discretion;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds, and takes out, what must not be told to everybody: names and mentions, mail addresses, links and machines of the inside,
 * and keys of tickets, known or not, in a text as it is typed and as it is read once its markup is gone. A nickname that nobody has told the desk
 * of stays, so people look at a text before everybody does.
 */
public final class Discretion {

    private static final Pattern LINK = Pattern
            .compile("!?\\[([^\\[\\]\\n]{0,500})\\]\\(<?([^()<>\\s]{0,2000})>?[^()\\n]{0,500}\\)");

    private final Names names;
    private final Keys keys;
    private final Links links;
    private final Hosts hosts;

    /** @param allowedHosts in small letters: those whose links everybody may see */
    public Discretion(Inside inside, Set<String> allowedHosts) {
        names = new Names(inside);
        keys = new Keys(inside.tickets());
        links = new Links(allowedHosts);
        hosts = new Hosts(allowedHosts);
    }

    /** What stands there, as it is written, each once. */
    public List<String> found(String text) {
        return places(List.of(text)).stream().map(place -> text.substring(place.span().start(), place.span().end())).distinct()
                .toList();
    }

    /** @param instead what stands in its place */
    public String without(String text, Function<Kind, String> instead) {
        return without(List.of(text), instead).getFirst();
    }

    /**
     * The same of what is read as one text, though markup lies between its pieces.
     *
     * @return as many pieces; what began in one of them was replaced there
     */
    public List<String> without(List<String> pieces, Function<Kind, String> instead) {
        List<Place> places = places(pieces);
        if (places.isEmpty()) {
            return pieces;
        }
        var all = new ArrayList<String>();
        int start = 0;
        for (String piece : pieces) {
            all.add(without(piece, start, places, instead));
            start += piece.length();
        }
        return all;
    }

    /** Markdown to go on with: a link that may not stay is its words. */
    public String draft(String markdown) {
        String bare = LINK.matcher(markdown).replaceAll(
                link -> Matcher.quoteReplacement(isOpen(link.group(2)) ? link.group() : link.group(1)));
        return without(bare, Kind::words);
    }

    /** Whether a link may lead there. */
    public boolean isOpen(String address) {
        return address.contains("://") && links.isAllowed(address) && found(address).isEmpty();
    }

    private static String without(String piece, int start, List<Place> places, Function<Kind, String> instead) {
        var kept = new StringBuilder();
        int done = 0;
        for (Place place : places) {
            int from = place.span().start() - start;
            int to = Math.min(place.span().end() - start, piece.length());
            if (from >= piece.length() || to <= 0) {
                continue;
            }
            if (from >= 0) {
                kept.append(piece, done, from).append(instead.apply(place.kind()));
            }
            done = to;
        }
        return kept.append(piece, done, piece.length()).toString();
    }

    private List<Place> places(List<String> pieces) {
        var known = new BitSet();
        var all = new ArrayList<Place>();
        for (Reading reading : Reading.of(pieces)) {
            for (Place place : seen(reading.text())) {
                if (!reading.isWithin(known, place.span())) {
                    Span span = reading.place(place.span());
                    all.add(new Place(span, place.kind()));
                    known.set(span.start(), span.end());
                }
            }
        }
        return Place.apart(all);
    }

    private List<Place> seen(String text) {
        var all = new ArrayList<Place>();
        keys.find(text).forEach(span -> all.add(new Place(span, Kind.TICKET)));
        Mails.find(text).forEach(span -> all.add(new Place(span, Kind.MAIL)));
        links.find(text).forEach(span -> all.add(new Place(span, Kind.LINK)));
        hosts.find(text).forEach(span -> all.add(new Place(span, Kind.HOST)));
        Mentions.find(text).forEach(span -> all.add(new Place(span, Kind.NAME)));
        names.find(text).forEach(span -> all.add(new Place(span, Kind.NAME)));
        return Place.apart(all);
    }
}
