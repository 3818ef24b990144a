package dev.hindsight.report.importing.text.mending;

import java.util.regex.Pattern;

/** "作成者：Ida Beispiel": a colon in the width of Chinese letters, behind what may be a label, read as any other. */
public final class WideColons {

    private static final char WIDE = '：';
    private static final Pattern AT_END = Pattern
            .compile("(?m)^(?![ >]{0,9}(?:#|<h\\d))([^：。、，\\n]{1,30})：(\\*{0,2})[ \\u3000]{0,9}$");
    private static final Pattern LABEL = Pattern
            .compile("(?m)^(?![ >]{0,9}(?:#|<h\\d))([^：。、，\\n]{1,30})：(\\*{0,2})[ \\u3000]{0,9}");

    private WideColons() {}

    public static String narrowed(String text) {
        return text.indexOf(WIDE) < 0
                ? text
                : LABEL.matcher(AT_END.matcher(text).replaceAll("$1:$2")).replaceAll("$1:$2 ");
    }
}
