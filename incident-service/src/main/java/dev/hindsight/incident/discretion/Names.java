package dev.hindsight.incident.discretion;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds people in a text: by their whole names in any case and with whatever stands between the words, by each part of the names
 * of those who have to do with the incident, and by the family names of everybody else.
 */
final class Names {

    private static final int SHORTEST_PART = 3;
    /** What may stand between two words of one name: a line break and its indentation, or a comma. */
    private static final int WIDEST_GAP = 12;
    private static final Pattern BREAKS = Pattern.compile("[\\s,;]+");
    private static final Pattern ASIDE = Pattern.compile("\\s*[(\\[][^)\\]]*[)\\]]\\s*");
    /** Not part of a name by itself. */
    private static final Set<String> PARTICLES = words("van von der den del dos das della bin ibn ter the and dr prof mr mrs ms"
            + " ing phd mba msc bsc jun sen");
    /** A name with one of these is that of several people, or of none. */
    private static final Set<String> GROUPS = words("team squad desk bot support service account admin oncall crew group ops"
            + " engineering platform");
    /** Such a name is known by its capital, or the text would be full of holes. */
    private static final Set<String> ALSO_WORDS = words("will may mark grant rose hope bill drew rob sue jack page root case"
            + " long short white black brown green gray grey king stone hill price power best good small major minor day cross"
            + " lane park field young read cook bush bell ball gates banks frank chance chase ray dean guy max min art dot tip"
            + " fox wolf april june august sun moon star west north east south grace faith joy pat dawn sky angel price rich"
            + " sharp strong swift savage wise moody lock keys love little ford wood wells waters rivers lake church temple"
            + " marsh forest fields brooks");

    private static final Map<String, String> UMLAUTS = Map.of("ä", "ae", "ö", "oe", "ü", "ue", "ø", "oe", "å", "aa");
    private static final Pattern UMLAUT = Pattern.compile("[äöüøåÄÖÜØÅ]");

    /** @param capital whether its words count only with a capital */
    private record Name(List<String> words, boolean capital) {}

    private final Map<String, List<Name>> byFirstWord = new HashMap<>();
    private final Set<String> partsOfPeople = new HashSet<>();

    Names(Inside inside) {
        spelled(inside.people()).forEach(this::addPerson);
        spelled(inside.others()).forEach(this::addOther);
        byFirstWord.values().forEach(all -> all.sort(Comparator.comparingInt((Name name) -> name.words().size()).reversed()
                .thenComparing(Name::capital)));
    }

    /** Each name, and as people spell it who have no key for ü, ø or å. */
    private static Stream<String> spelled(Set<String> names) {
        return names.stream().map(name -> Normalizer.normalize(name, Normalizer.Form.NFC)).flatMap(name -> Stream.of(name,
                UMLAUT.matcher(name).replaceAll(letter -> UMLAUTS.get(letter.group().toLowerCase(Locale.ROOT))))).distinct();
    }

    List<Span> find(String text) {
        List<Word> words = Word.of(text);
        var spans = new ArrayList<Span>();
        for (int i = 0; i < words.size();) {
            int length = longest(words, i, text);
            if (length > 0) {
                spans.add(Span.of(text, words.get(i).start(), words.get(i + length - 1).end()));
            }
            i += Math.max(1, length);
        }
        return spans;
    }

    /** Whether some part of a name of somebody who has to do with it stands within these letters, as in a mail address. */
    boolean within(String letters) {
        String plain = Word.of(letters).stream().map(Word::plain).collect(Collectors.joining());
        return partsOfPeople.stream().anyMatch(plain::contains);
    }

    private int longest(List<Word> text, int from, String whole) {
        for (Name name : byFirstWord.getOrDefault(text.get(from).plain(), List.of())) {
            if (stands(name, text, from, whole)) {
                return name.words().size();
            }
        }
        return 0;
    }

    private static boolean stands(Name name, List<Word> text, int from, String whole) {
        int size = name.words().size();
        if (from + size > text.size() || name.capital() && !text.get(from).capital()) {
            return false;
        }
        for (int i = 1; i < size; i++) {
            int gap = text.get(from + i).start() - text.get(from + i - 1).end();
            if (gap > WIDEST_GAP || !text.get(from + i).plain().equals(name.words().get(i))
                    || whole.substring(text.get(from + i - 1).end(), text.get(from + i).start()).contains("\n\n")) {
                return false;
            }
        }
        return true;
    }

    private void addPerson(String name) {
        addWhole(name);
        if (isGroup(name)) {
            return;
        }
        Word.plain(Word.of(name)).stream().limit(1).flatMap(first -> Nicknames.of(first).stream())
                .forEach(other -> add(new Name(List.of(other), true)));
        List<Word> whole = Word.of(name);
        if (whole.size() == 1 && isPart(whole)) {
            addGenitive(whole);
        }
        for (List<Word> part : parts(name)) {
            boolean capital = part.size() == 1 && ALSO_WORDS.contains(part.getFirst().plain());
            add(new Name(Word.plain(part), capital));
            addGenitive(part);
            addJoined(part);
            String joined = String.join("", Word.plain(part));
            if (!capital && joined.length() > SHORTEST_PART) {
                partsOfPeople.add(joined);
            }
        }
        Word.of(ASIDE.matcher(name).replaceAll(" ")).stream()
                .filter(part -> part.plain().length() == 2 && part.capital() && !part.isDense()
                        && !PARTICLES.contains(part.plain()))
                .forEach(part -> add(new Name(List.of(part.plain()), true)));
    }

    /** Of {@code Anne-Marie} and {@code O'Neil} also {@code AnneMarie}, {@code Anne}, {@code ONeil} and {@code Neil}, each with its capital. */
    private void addJoined(List<Word> part) {
        if (part.size() > 1 && !part.getFirst().isDense()) {
            add(new Name(List.of(String.join("", Word.plain(part))), false));
            part.stream().filter(word -> isPart(List.of(word))).forEach(word -> add(new Name(List.of(word.plain()), true)));
        }
    }

    /** {@code Webers Idee}: German has the letter without an apostrophe. */
    private void addGenitive(List<Word> part) {
        String last = part.getLast().plain();
        if (!part.getLast().isDense() && !last.endsWith("s") && !ALSO_WORDS.contains(last)) {
            add(new Name(Stream.concat(Word.plain(part).stream().limit(part.size() - 1L), Stream.of(last + "s")).toList(),
                    true));
        }
    }

    private void addOther(String name) {
        List<List<Word>> parts = parts(name);
        if (Word.of(name).size() > 1) {
            addWhole(name);
        }
        List<Word> family = parts.isEmpty() ? List.of() : parts.getLast();
        if (parts.size() > 1 && !isGroup(name) && (family.size() > 1 || !ALSO_WORDS.contains(family.getFirst().plain()))) {
            add(new Name(Word.plain(family), !family.getFirst().isDense()));
        }
    }

    /** Also without what is said of it in brackets. */
    private void addWhole(String name) {
        Stream.of(name, ASIDE.matcher(name).replaceAll(" ")).distinct().map(Word::of).map(Word::plain)
                .filter(words -> String.join("", words).length() > 1)
                .forEach(words -> add(new Name(words, words.size() == 1 && ALSO_WORDS.contains(words.getFirst()))));
    }

    private void add(Name name) {
        byFirstWord.computeIfAbsent(name.words().getFirst(), _ -> new ArrayList<>()).add(name);
    }

    /** Of {@code Zoë Müller}, and of {@code zoe.mueller} too; a name with a hyphen is one part. */
    private static List<List<Word>> parts(String name) {
        String plain = ASIDE.matcher(name).replaceAll(" ").strip();
        String[] pieces = BREAKS.split(plain.contains(" ") ? plain : plain.replace('.', ' ').replace('_', ' '));
        return pieces.length < 2 ? List.of() : Stream.of(pieces).map(Word::of).filter(Names::isPart).toList();
    }

    private static boolean isPart(List<Word> words) {
        String letters = String.join("", Word.plain(words));
        return words.size() > 1 && words.stream().allMatch(Word::isDense)
                || letters.length() >= SHORTEST_PART && !PARTICLES.contains(letters);
    }

    private static boolean isGroup(String name) {
        return Word.of(name).stream().anyMatch(word -> GROUPS.contains(word.plain()));
    }

    private static Set<String> words(String text) {
        return Stream.of(text.split(" ")).collect(Collectors.toUnmodifiableSet());
    }
}
