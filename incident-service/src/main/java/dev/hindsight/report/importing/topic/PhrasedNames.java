package dev.hindsight.report.importing.topic;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Names that ask for a part or tell of it in a phrase, in all tongues that we read. */
final class PhrasedNames {

    private static final List<Phrases> ALL = List.of(FieldPhrases.all(), EnglishPhrases.all(), GermanPhrases.all(),
            FrenchPhrases.all(),
            SpanishPhrases.all(), PortuguesePhrases.all(), DutchPhrases.all());
    /** The first words of all phrases, to turn most lines away without a closer look. */
    private static final Set<String> FIRST = new HashSet<>();
    private static final Pattern ARTICLE = Pattern
            .compile("^(?:(?:the|our|an?|die|der|das|le|la|les|el|los|las|de|het|o|os|as) |l')(?=\\S{2})");
    /** "What didn't work", "What's next", "What we've learned". */
    private static final Pattern SHORT_NOT = Pattern.compile("(?<=\\p{L})n't\\b");
    private static final Pattern SHORT_IS = Pattern.compile("(?<=^wh(?:at|o))'s\\b");
    private static final Pattern SHORT_HAVE = Pattern.compile("(?<=\\bwe)'ve\\b");

    static {
        ALL.forEach(phrases -> FIRST.addAll(phrases.firsts()));
        FIRST.addAll(Set.of("the", "our", "a", "an", "die", "der", "das", "le", "la", "les", "l", "el", "los", "las", "de",
                "het", "o",
                "os", "as"));
    }

    private PhrasedNames() {}

    /** Whether a word opens such a phrase, or is the article in front of one. */
    static boolean mayOpenWith(String word) {
        return FIRST.contains(Accents.off(word));
    }

    static String withoutArticle(String name) {
        return ARTICLE.matcher(name).replaceFirst("");
    }

    /** @param name in small letters with single blanks */
    static @Nullable Topic topic(String name) {
        String whole = name.indexOf('\'') < 0
                ? name
                : SHORT_HAVE.matcher(SHORT_IS.matcher(SHORT_NOT.matcher(name).replaceAll(" not")).replaceAll(" is"))
                        .replaceAll(" have");
        String plain = Accents.off(whole);
        Topic topic = among(plain);
        topic = topic == null ? among(withoutArticle(plain)) : topic;
        return topic == null ? LoneNames.shortened(withoutArticle(whole)) : topic;
    }

    private static @Nullable Topic among(String name) {
        return ALL.stream().map(phrases -> phrases.topic(name)).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
