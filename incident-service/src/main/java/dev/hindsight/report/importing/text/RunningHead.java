package dev.hindsight.report.importing.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** "Pier Office - Lamp of the pier out" at the head of each printed page, where the first page says both on lines of their own. */
final class RunningHead {

    private static final Pattern BORDER = Pattern.compile(" [|·•–—-] |[ \u00a0]{2,}");

    private RunningHead() {}

    /** The title, which stands below the office that wrote the report, none where no line of each page is made of such lines. */
    static Optional<String> title(List<TextLine> first, List<String> pages) {
        List<String> lines = first.stream().map(TextLine::text).toList();
        return pages.stream().distinct().map(page -> List.of(BORDER.split(page)))
                .filter(parts -> parts.size() > 1 && lines.containsAll(parts)).findFirst()
                .flatMap(parts -> lines.stream().filter(parts::contains).reduce((above, below) -> below));
    }
}
