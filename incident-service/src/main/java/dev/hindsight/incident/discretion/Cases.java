package dev.hindsight.incident.discretion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How a name looks in the cases of languages that have them, each with its capital, and Chinese given names by themselves. */
final class Cases {

    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}{3,}");
    private static final Pattern POLISH = Pattern.compile("(\\p{IsLatin}{2,}[sc]k)(?:i|a)");
    /** Also words that texts on incidents have. */
    private static final Set<String> HAN_WORDS = Set.of("高峰", "和平", "文明", "光明", "海洋", "建国", "国庆", "长城", "正常", "自动");

    private Cases() {}

    static List<Name> of(List<Word> part) {
        if (part.size() != 1) {
            return List.of();
        }
        String word = part.getFirst().plain();
        Matcher polish = POLISH.matcher(word);
        if (polish.matches()) {
            return capital(polish.group(1), "i", "iego", "iemu", "im", "a", "iej", "ich");
        }
        return CYRILLIC.matcher(word).matches() ? cyrillic(word) : List.of();
    }

    /** Of three signs without a blank the last two. */
    static List<Name> ofHan(List<Word> whole) {
        if (whole.size() != 3 || !whole.stream().allMatch(word -> word.plain().matches("\\p{IsHan}"))
                || whole.getFirst().end() != whole.get(1).start() || whole.get(1).end() != whole.getLast().start()) {
            return List.of();
        }
        List<String> given = Word.plain(whole.subList(1, 3));
        return HAN_WORDS.contains(String.join("", given)) ? List.of() : List.of(new Name(given, false));
    }

    /** Compared words have no й and no ё. */
    private static List<Name> cyrillic(String word) {
        String stem = word.substring(0, word.length() - 1);
        return switch (word.charAt(word.length() - 1)) {
            case 'а' -> capital(stem, "ы", "и", "е", "у", "ои", "ою");
            case 'я' -> capital(stem, "и", "е", "ю", "еи", "ею");
            case 'ь', 'и' -> capital(stem, "я", "ю", "ем", "е", "и", "ого", "ому", "ым", "им", "ом");
            default -> capital(word, "а", "у", "ом", "ем", "е", "ым", "ои", "ы", "ых");
        };
    }

    private static List<Name> capital(String stem, String... endings) {
        var names = new ArrayList<Name>();
        Stream.of(endings).forEach(ending -> names.add(new Name(true, stem + ending)));
        return names;
    }
}
