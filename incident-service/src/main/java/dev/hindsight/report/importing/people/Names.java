package dev.hindsight.report.importing.people;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.Person;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Limits;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Span;
import dev.hindsight.report.importing.page.Words;

/** The people a report names, and how to tell a name from other words. */
public final class Names {

    /** What a wiki says of an account behind the name. */
    static final Pattern STATE = Pattern.compile("\\s*\\((?:Unlicensed|Deactivated|Inactive|Former user|Deleted)\\)",
            Pattern.CASE_INSENSITIVE);
    /** What a wiki prints for an account that was removed. */
    static final Pattern GONE = Pattern.compile("Unknown User \\(([\\w.:~-]{1,80})\\)");
    private static final Pattern TARGET = Pattern.compile("(?<=[\\p{L})])<(?:https?://|mailto:)[^<>\\s]{1,500}>");
    private static final Pattern MAIL = Pattern
            .compile("\\s*<[^<>\\s]{1,120}@[^<>\\s]{1,120}>|\\s*\\([^()\\s]{1,80}@[^()\\s]{1,80}\\)"
                    + "|(?<=^[^@]{2,80}\\p{L})\\s+[\\w.+-]{1,60}@[\\w-]{1,40}\\.[\\w.-]{2,60}$");
    /** Where an address stood that a link leads to, and the sign of a footnote. */
    private static final Pattern EMPTY = Pattern.compile("\\s*(?:<\\s*>|\\(\\s*\\)|\\[(?:\\s*|\\^[^\\s\\[\\]]{1,40})\\])");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’.-]{1,30}(?: \\([\\p{L} ]{2,20}\\))?"
            + "(?: (?:(?:" + Mentions.SMALL
            + "|Mac|Ó|O') ){0,2}(?:(?:al|el)-|d['’])?\\p{Lu}[\\p{L}'’.-]{0,30}){1,2}(?: \\([\\p{L} ]{2,20}\\))?");
    private static final Pattern AHEAD = Pattern.compile("^@\\s?");
    private static final Pattern BEHIND = Pattern.compile("[\\s,;:@]+$|\\s[-–—]$|(?<=\\p{Ll}{4})\\.$");
    /** What there is nothing to be taken off. */
    private static final Pattern PLAIN = Pattern.compile("\\p{L}++(?:[ '’-]\\p{L}++)*+");
    /** "Ida.Beispiel", as accounts are called. */
    private static final Pattern DOTTED = Pattern.compile("\\p{Lu}\\p{Ll}{1,20}\\.\\p{Lu}\\p{Ll}{1,20}");
    private static final Pattern NOBODY = Pattern
            .compile(
                    "(?i)(?:|not (?:yet )?(?:named|decided|known|agreed|found)(?: yet)?|former user|[-–—?.…]{1,6}|tb[acd](?:\\s?\\([^()]{0,60}\\))?|n/?a|none|(?:nobody|no one|no owner)(?: yet)?|unassigned|unknown|to be "
                            + "(?:confirmed|decided|assigned|determined|named|found|agreed)(?: (?:at|in|by|during|after|until|with|later|soon)\\b.{0,60})?|not assigned|owner|xx+|all|everyone|everybody|anyone|team|the team|whole team|all of us)");

    /** A name of two words, maybe with a nickname, and a sentence of at least three. */
    private static final Pattern OPENING = Pattern.compile(
            "(@?\\p{Lu}[\\p{L}'’-]{1,30} (?:\\([\\p{L} ]{2,20}\\) )?\\p{Lu}[\\p{L}'’-]{1,30}) \\p{Lu}[\\p{L}'’]* \\p{Ll}[\\p{L}'’]* \\p{L}");
    private static final Pattern NICKNAME = Pattern
            .compile(
                    "(?!here$|channel$|everyone|all$|team|group|media$|param$|return$|import$|latest$|[\\w.]*-)\\p{Ll}[\\p{Ll}\\d_.]{1,20}");
    /** "Bo Muster (Unlicensed) lit the lamp": the state of an account ends a name, and where the name begins is certain too. */
    private static final Pattern WITH_STATE = Pattern.compile("(?:^|(?<!\\p{L})\\p{Ll}{1,20},? |[.:;] )"
            + "(\\p{Lu}[\\p{L}'’-]{1,30} \\p{Lu}[\\p{L}'’-]{1,30})(?= \\((?:Unlicensed|Deactivated)\\))");
    private static final int LONGEST = 80;
    private static final Pattern FIRST_NAME = Pattern.compile("\\p{Lu}[\\p{L}'’-]{1,20}");

    private final Set<String> known = new LinkedHashSet<>();
    private final Set<String> firstNames = new LinkedHashSet<>();
    private final Map<String, String> byId = new HashMap<>();

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Learns the names that are linked or mentioned anywhere in the report. */
    public void learnFrom(List<Block> blocks) {
        for (Line line : Words.lines(blocks)) {
            nicknames(line.plain());
            Speakers.of(line).stream().filter(this::isPerson).map(Names::clean).forEach(this::learn);
            withState(line.plain());
            for (Span span : line.spans()) {
                if (span instanceof Span.Link link && link.mailed() != null) {
                    learn(clean(link.mailed()));
                } else if (span instanceof Span.User(String id, String name) && name != null
                        && !GONE.matcher(name).matches() && !clean(name).equals(id)) {
                    learn(clean(name));
                    if (id != null) {
                        byId.putIfAbsent(id, clean(name));
                    }
                }
            }
        }
    }

    /** "@bo" anywhere tells who "bo" is elsewhere; "@here" and "@sre-team" are nobody. */
    private void nicknames(String words) {
        if (words.indexOf('@') >= 0 && words.length() <= Limits.SEARCHED) {
            Mentions.in(words).stream().filter(name -> NICKNAME.matcher(name).matches()).forEach(this::learn);
        }
    }

    private void withState(String words) {
        if (words.contains(" (") && words.length() <= Limits.SEARCHED) {
            WITH_STATE.matcher(words).results().forEach(name -> learn(name.group(1)));
        }
    }

    public void learn(String name) {
        if (!isNobody(name)) {
            known.add(key(name));
            Stream.of(name.split("[ (),]+")).limit(name.contains("(") ? LONGEST : 1).map(Names::key).forEach(firstNames::add);
        }
    }

    /** Whether a single word could be what somebody is called. */
    public static boolean mayBeFirstName(String words) {
        return FIRST_NAME.matcher(words).matches() && !Orders.openWith(words);
    }

    public boolean knows(String name) {
        return known.contains(key(PLAIN.matcher(name).matches() ? name : clean(name)));
    }

    /** Whether a name we know begins with the word. */
    boolean open(String word) {
        return firstNames.contains(key(word));
    }

    /** The known name the words open with, if a new sentence begins behind it; none otherwise. */
    public @Nullable String opening(String words) {
        int first = words.indexOf(' ');
        boolean mayBe = first > 0 && open(clean(words.substring(0, first)));
        for (int end = first; mayBe && end > 0 && end < LONGEST; end = words.indexOf(' ', end + 1)) {
            String name = words.substring(0, end);
            if (name.indexOf(' ') > 0 && !name.endsWith(",") && knows(name) && end + 1 < words.length()
                    && Character.isUpperCase(words.charAt(end + 1))) {
                return name;
            }
        }
        return null;
    }

    /** As {@link #opening}, and where no name is known, the first two words if they read like one and a sentence follows. */
    public @Nullable String openingInOwnersPlace(String words) {
        Matcher told = words.length() > LONGEST * 20 ? null : OPENING.matcher(words);
        String known = opening(words);
        return known != null || told == null || !told.lookingAt() || !isPerson(told.group(1)) ? known : told.group(1);
    }

    /** Whether the words stand for no person at all. */
    public static boolean isNobody(String words) {
        return NOBODY.matcher(words.strip().replaceFirst("^\\(([^()]*)\\)$", "$1").replaceFirst("(?<=\\p{L})\\.$", ""))
                .matches();
    }

    /** Without the address that a mail prints behind what is linked: "Ida Beispiel<https://wiki.example/ida>". */
    static String withoutTarget(String words) {
        return words.indexOf('<') < 0 ? words : TARGET.matcher(words).replaceAll("");
    }

    /** Without "@", the state of the account and an e-mail address; a nickname in brackets stays. */
    public static String clean(String name) {
        String text = Words.collapse(withoutTarget(name));
        if (text.length() > 400 || PLAIN.matcher(text).matches()) {
            return text;
        }
        text = STATE.matcher(text).replaceAll("");
        text = text.indexOf('@') < 0 ? text : MAIL.matcher(text).replaceAll("");
        text = EMPTY.matcher(text).replaceAll("");
        return BEHIND.matcher(AHEAD.matcher(text).replaceFirst("")).replaceFirst("").strip();
    }

    /** Nothing but the name of a person: known, mentioned, or two or three capitalised words that are no order to do something. */
    public boolean isPerson(String words) {
        String text = Words.collapse(withoutTarget(words));
        if (text.length() > 80 || text.isEmpty()) {
            return false;
        }
        if (STATE.matcher(text).find() && NAME.matcher(clean(text)).matches() || Mentions.is(text)) {
            return true;
        }
        String name = clean(text);
        if (known.contains(key(name)) || mayBeFirstName(name) && firstNames.contains(key(name))) {
            return true;
        }
        if (DOTTED.matcher(name).matches()) {
            return !TradeWords.among(name.replace('.', ' '));
        }
        int blank = name.indexOf(' ');
        return blank > 0 && NAME.matcher(name).matches()
                && !Orders.openWith(name.substring(0, blank))
                && !TradeWords.among(name);
    }

    /** The name that stands for an account elsewhere in the report, none when it stands nowhere. */
    public Person person(@Nullable String id, @Nullable String name) {
        Matcher gone = name == null ? null : GONE.matcher(clean(name));
        if (gone != null && gone.matches()) {
            return person(id == null ? gone.group(1) : id, null);
        }
        String words = name == null || clean(name).equals(id) ? null : clean(name);
        return new Person(words == null && id != null ? byId.get(id) : words, id);
    }
}
