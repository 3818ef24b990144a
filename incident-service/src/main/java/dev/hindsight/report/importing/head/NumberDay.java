package dev.hindsight.report.importing.head;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.outline.Outline;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Words;

/** The day inside the number of an incident, "INC-2026-02-14-001", "SEV1-20260214-LAMP". */
final class NumberDay {

    private static final Pattern NAME = Pattern
            .compile("(?i)(?:(?:incident|event|outage|post-?mortem|report|case) )?(?:id|number|no\\.?|ref\\.?|reference)");
    private static final Pattern DAY = Pattern
            .compile("(?<![\\d.])(20\\d\\d)([-_.]?)(0[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01])(?!\\d)");
    private static final int LONGEST = 60;

    private NumberDay() {}

    /** The first such number, as a field that says no more than its day; none where no number has one. */
    static @Nullable Chapter of(Outline outline) {
        for (Chapter chapter : outline.chapters()) {
            String words = is(chapter) ? Words.collapse(chapter.plain()) : "";
            Matcher day = DAY.matcher(words);
            if (words.length() < LONGEST && words.indexOf(' ') < 0 && day.find()) {
                String iso = day.group(1) + "-" + day.group(3) + "-" + day.group(4);
                return new Chapter(chapter.name(), chapter.topic(), chapter.level(), true,
                        List.of(new Block.Para(Line.of(iso))));
            }
        }
        return null;
    }

    static boolean is(Chapter chapter) {
        return chapter.field() && NAME.matcher(chapter.name()).matches();
    }
}
