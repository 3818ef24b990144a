package dev.hindsight.report.importing.topic;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * "障害の原因", "故障的原因", "장애의 원인", "nguyên nhân của sự cố", "impatto dell'incidente", "olayın özeti": of what it is the cause goes without saying.
 */
final class NamesOfIt {

    /** Words that such a name may open with, where blanks part them. */
    static final Set<String> FIRST = Set.of("olay", "olayın", "kesinti", "kesintinin", "sorun", "sorunun");
    private static final char FIRST_IN_EAST = '\u2e80';
    private static final String THIS = "(?:今回の|本|当|本次|此次|这次|這次|该|이번 )?";
    private static final String IT = "(?:障害|事象|事故|インシデント|問題|不具合|トラブル|システム障害|故障|事件|问题|宕机|異常|异常|장애|사고|사건|인시던트|문제)";
    private static final Pattern OF_IT = Pattern.compile("^" + THIS + IT + "(?:の|的|之|의)? ?"
            + "|^(?:kesinti(?:nin)?|olay(?:ın)?|sorun(?:un)?|incident) "
            + "| (?:của )?sự cố$| (?:dell'incidente|del disservizio|dell'evento|del problema|dell'interruzione)$");
    /** Words behind the name of a part that say no more of it: "対応について", "原因の詳細", "影响情况". */
    private static final Pattern ABOUT = Pattern.compile("(?:の?(?:について|に関して|詳細|一覧|まとめ)|(?:的)?(?:详情|情况|詳情|情況|说明))$");
    /** The name stands last: "発生から復旧までの経緯". */
    private static final Pattern LAST = Pattern.compile(".{1,20}(?:の|的|의 )(.{2,12})");
    /** What is still to come is another part than what was done: "今後の対応". */
    private static final Pattern AHEAD = Pattern.compile("今後|将来|次回|今后|未来|后续|後續|下一步|향후|앞으로|類似|他の|其他|다른");
    private static final int LONGEST = 40;

    private NamesOfIt() {}

    /** Whether words of no blank between them may hold a name that they do not open with. */
    static boolean mayHold(String text) {
        return text.length() <= LONGEST && text.chars().anyMatch(letter -> letter >= FIRST_IN_EAST);
    }

    /** @param name in small letters with single blanks */
    static @Nullable Topic topic(String name) {
        if (name.length() > LONGEST) {
            return null;
        }
        String bare = OF_IT.matcher(name).replaceFirst("");
        Topic topic = bare.equals(name) ? null : TopicNames.NAMES.get(bare);
        String plain = ABOUT.matcher(bare).replaceFirst("");
        return topic == null && !plain.equals(name) ? TopicNames.NAMES.get(plain) : topic;
    }

    /** The part that the last word of a heading names in a tongue in which that is the word all others belong to. */
    static @Nullable Topic ofHeading(String heading) {
        String name = Topics.normal(heading);
        Matcher last = name.length() > LONGEST || AHEAD.matcher(name).find() ? null : LAST.matcher(name);
        Topic topic = last == null || !last.matches() ? null : TopicNames.NAMES.get(last.group(1));
        topic = topic == null && last != null && last.reset().matches() ? topic(last.group(1)) : topic;
        return topic != null && (topic.section() != null || topic == Topic.TIMELINE || topic == Topic.ACTIONS) ? topic : null;
    }
}
