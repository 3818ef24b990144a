package dev.hindsight.incident.discretion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds, and takes out, what must not be told to everybody: names, addresses that have them, and keys of tickets. A nickname that
 * nobody has told the desk of stays, so people look at a text before everybody does.
 */
public final class Discretion {

    private static final Pattern MAIL = Pattern
            .compile("[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63})*");

    private final Names names;
    private final Keys keys;

    public Discretion(Inside inside) {
        names = new Names(inside);
        keys = new Keys(inside.tickets());
    }

    /** What stands there, as it is written, each once. */
    public List<String> found(String text) {
        return places(text).stream().map(place -> text.substring(place.span().start(), place.span().end())).distinct().toList();
    }

    /** @param person in place of a name or an address */
    public String without(String text, String person, String ticket) {
        var kept = new StringBuilder();
        int done = 0;
        for (Place place : places(text)) {
            kept.append(text, done, place.span().start()).append(place.isPerson() ? person : ticket);
            done = place.span().end();
        }
        return kept.append(text, done, text.length()).toString();
    }

    private record Place(Span span, boolean isPerson) {}

    /** One behind the other; where two overlap, the longer of those that begin first. */
    private List<Place> places(String text) {
        var all = new ArrayList<Place>();
        var strangers = new TreeMap<Integer, Span>();
        Matcher mail = MAIL.matcher(text);
        while (mail.find()) {
            var span = new Span(mail.start(), mail.end());
            String local = mail.group().substring(0, mail.group().indexOf('@'));
            if (names.within(local) || !names.find(local).isEmpty()) {
                all.add(new Place(span, true));
            } else {
                strangers.put(span.start(), span);
            }
        }
        names.find(text).stream().filter(span -> !span.isWithin(strangers.floorEntry(span.start())))
                .forEach(span -> all.add(new Place(span, true)));
        keys.find(text).forEach(span -> all.add(new Place(span, false)));
        all.sort(Comparator.comparingInt((Place place) -> place.span().start())
                .thenComparing(Comparator.comparingInt((Place place) -> place.span().end()).reversed()));
        var apart = new ArrayList<Place>();
        for (Place place : all) {
            if (apart.isEmpty() || apart.getLast().span().end() <= place.span().start()) {
                apart.add(place);
            }
        }
        return apart;
    }
}
