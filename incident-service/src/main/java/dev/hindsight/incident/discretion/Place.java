package dev.hindsight.incident.discretion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where something stands in a text that must not be told. */
record Place(Span span, Kind kind) {

    /** One behind the other; those that overlap are one, of the kind of the longer. */
    static List<Place> apart(List<Place> all) {
        var apart = new ArrayList<Place>();
        all.stream().sorted(Comparator.comparingInt((Place place) -> place.span().start())
                .thenComparing(Comparator.comparingInt((Place place) -> place.span().length()).reversed())).forEach(place -> {
                    if (apart.isEmpty() || apart.getLast().span().end() <= place.span().start()) {
                        apart.add(place);
                        return;
                    }
                    Place before = apart.removeLast();
                    apart.add(new Place(before.span().with(place.span()),
                            place.span().length() > before.span().length() ? place.kind() : before.kind()));
                });
        return apart;
    }
}
