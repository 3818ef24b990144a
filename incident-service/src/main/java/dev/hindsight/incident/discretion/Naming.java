package dev.hindsight.incident.discretion;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that somebody may be called by their name: its parts, short forms, cases, accounts. Of those who have nothing to do with the
 * incident only the whole name and the family.
 */
final class Naming {

    private static final int SHORTEST_PART = 3;
    private static final Pattern BREAKS = Pattern.compile("[\\s,;]+");
    private static final Pattern ADDRESS = Pattern.compile("\\A([^@\\s]{2,})@[^@\\s]+\\z");
    private static final Pattern ASIDE = Pattern.compile("\\s*[(\\[][^)\\]]*[)\\]]\\s*");
    /** Not part of a name by itself. */
    private static final Set<String> PARTICLES = words("van von der den del dos das della bin ibn ter the and dr prof mr mrs ms"
            + " ing phd mba msc bsc jun sen");
    /** A name with one of these is that of several people, or of none. */
    private static final Set<String> GROUPS = words("team squad desk bot support service account admin oncall crew group ops"
            + " engineering platform");
    /** Such a name is known by its capital, or the text would be full of holes. */
    static final Set<String> ALSO_WORDS = words("will may mark grant rose hope bill drew rob sue jack page root case"
            + " long short white black brown green gray grey king stone hill price power best good small major minor day cross"
            + " lane park field young read cook bush bell ball gates banks frank chance chase ray dean guy max min art dot tip"
            + " fox wolf april june august sun moon star west north east south grace faith joy pat dawn sky angel price rich"
            + " sharp strong swift savage wise moody lock keys love little ford wood wells waters rivers lake church temple"
            + " marsh forest fields brooks");

    private static final Map<String, String> UMLAUTS = Map.of("ä", "ae", "ö", "oe", "ü", "ue", "ø", "oe", "å", "aa", "đ", "dj");
    private static final Pattern UMLAUT = Pattern.compile("[äöüøåđÄÖÜØÅĐ]");

    private final List<Name> names = new ArrayList<>();

    private Naming() {}

    static List<Name> ofPerson(String name) {
        var naming = new Naming();
        spelled(ownName(name)).forEach(naming::addPerson);
        return naming.names;
    }

    static List<Name> ofOther(String name) {
        var naming = new Naming();
        spelled(name).forEach(naming::addOther);
        return naming.names;
    }

    /** As it is, and as people spell it who have no key for ü, ø or å. */
    private static Stream<String> spelled(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        return Stream.of(composed, UMLAUT.matcher(composed)
                .replaceAll(letter -> UMLAUTS.get(letter.group().toLowerCase(Locale.ROOT)))).distinct();
    }

    /** Of {@code ldap:ann}, {@code CORP\\ann} and {@code ann@corp.example} ann, of {@code Ann Lee: on call} what is no remark. */
    private static String ownName(String name) {
        String own = ADDRESS.matcher(name.strip()).replaceFirst("$1");
        int label = Math.max(own.indexOf(':'), own.lastIndexOf('\\'));
        if (label < 0) {
            return own;
        }
        String before = own.substring(0, label).strip();
        String behind = own.substring(label + 1).strip();
        return before.contains(" ") || behind.isEmpty() ? before : behind;
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
        List<List<Word>> parts = parts(name);
        accounts(name, parts);
        names.addAll(Cases.ofHan(whole));
        for (List<Word> part : parts) {
            boolean capital = part.size() == 1 && ALSO_WORDS.contains(part.getFirst().plain());
            add(new Name(Word.plain(part), capital));
            addGenitive(part);
            addJoined(part);
            names.addAll(Cases.of(part));
        }
        Word.of(ASIDE.matcher(name).replaceAll(" ")).stream()
                .filter(part -> part.plain().length() == 2 && part.capital() && !part.isDense()
                        && !PARTICLES.contains(part.plain()))
                .forEach(part -> add(new Name(List.of(part.plain()), true)));
    }

    /** A directory may put the family first, and a comma behind it. */
    private void accounts(String name, List<List<Word>> parts) {
        names.addAll(Accounts.of(parts));
        names.addAll(Accounts.of(pieces(name)));
        if (name.contains(",")) {
            names.addAll(Accounts.of(parts.reversed()));
        }
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
            names.addAll(Accounts.joined(parts));
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
        names.add(name);
    }

    /** Of {@code Zoë Müller}, and of {@code zoe.mueller} too; a name with a hyphen is one part. */
    private static List<List<Word>> parts(String name) {
        return pieces(name).stream().filter(Naming::isPart).toList();
    }

    private static List<List<Word>> pieces(String name) {
        String plain = ASIDE.matcher(name).replaceAll(" ").strip();
        String[] pieces = BREAKS.split(plain.contains(" ") ? plain : plain.replace('.', ' ').replace('_', ' '));
        return pieces.length < 2 ? List.of() : Stream.of(pieces).map(Word::of).filter(words -> !words.isEmpty()).toList();
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
