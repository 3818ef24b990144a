package dev.hindsight.gateway.pages.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/**
 * What is said in the same words of one place or of several.
 *
 * @param places where, in the order of the report; empty for what is said of the page or a whole part
 */
public record Said(Finding finding, List<Run> places) {

    /**
     * Places one behind the other.
     *
     * @param noun "line " or "lines ", empty behind another
     * @param first the number of the first one
     * @param last the number of the last one, empty where it is one place
     * @param anchor of the first, empty where it leads nowhere
     * @param end anchor of the last
     */
    public record Run(String noun, String first, String last, String anchor, String end) {}

    /** @param number from one; 0 where it has none */
    record Place(String noun, int number, String anchor) {}

    private record Words(String tone, int source, String about, String sentence) {}

    /** The findings in their order, those that say the same of several lines or items told once. */
    static List<Said> of(List<Finding> findings, Function<Finding, Place> place) {
        var told = new LinkedHashMap<Words, List<Finding>>();
        for (Finding finding : findings) {
            int source = finding.source() == null ? 0 : finding.source();
            Place at = place.apply(finding);
            told.computeIfAbsent(new Words(finding.tone(), source, at.number() > 0 ? at.noun() : finding.field(),
                    finding.sentence()), words -> new ArrayList<>()).add(finding);
        }
        return told.values().stream().map(alike -> new Said(alike.getFirst(),
                runs(alike.stream().map(place).filter(at -> at.number() > 0).distinct().toList()))).toList();
    }

    private static List<Run> runs(List<Place> places) {
        var runs = new ArrayList<Run>();
        for (int from = 0; from < places.size();) {
            int to = from;
            while (to + 1 < places.size() && places.get(to + 1).number() == places.get(to).number() + 1) {
                to++;
            }
            to = to == from + 1 ? from : to;
            Place first = places.get(from);
            String noun = from > 0 ? "" : first.noun() + (places.size() > 1 ? "s " : " ");
            runs.add(new Run(noun, String.valueOf(first.number()), to == from ? "" : String.valueOf(places.get(to).number()),
                    first.anchor(),
                    places.get(to).anchor()));
            from = to + 1;
        }
        return runs;
    }
}
