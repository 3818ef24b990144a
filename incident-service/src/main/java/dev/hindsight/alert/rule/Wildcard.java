package dev.hindsight.alert.rule;

/** A pattern in which {@code *} stands for any characters, none too, and everything else for itself. */
final class Wildcard {

    private Wildcard() {}

    /**
     * Each part between two stars is taken where it comes first, which leaves the most for what follows; so nothing is tried twice,
     * whoever wrote the pattern and whoever the value.
     */
    static boolean fits(String pattern, String value) {
        int first = pattern.indexOf('*');
        if (first < 0) {
            return pattern.equals(value);
        }
        int last = pattern.lastIndexOf('*');
        String end = pattern.substring(last + 1);
        int until = value.length() - end.length();
        if (!value.startsWith(pattern.substring(0, first)) || !value.endsWith(end)) {
            return false;
        }
        int at = first;
        for (int star = first; star < last;) {
            int next = pattern.indexOf('*', star + 1);
            String part = pattern.substring(star + 1, next);
            int found = value.indexOf(part, at);
            if (found < 0) {
                return false;
            }
            at = found + part.length();
            star = next;
        }
        return at <= until;
    }
}
