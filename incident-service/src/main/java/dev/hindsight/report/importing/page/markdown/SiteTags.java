package dev.hindsight.report.importing.page.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the generator of a site puts between the paragraphs of a page, on lines of its own: tags of Liquid,
 * {@code {% include head.html %}}, and shortcodes of Hugo, {@code {{< toc >}}}. They are furniture unless they name a day; code between two of them is code.
 * See <a href="https://shopify.github.io/liquid/basics/introduction/">Liquid</a> and <a href="https://gohugo.io/content-management/shortcodes/">shortcodes</a>.
 *
 * @param tags the lines that are nothing else
 * @param rest the page without them
 */
record SiteTags(List<String> tags, String rest) {

    private static final Pattern ALONE = Pattern.compile(" {0,8}(?:(?:\\{%-?\\s{0,3}[a-z][^{}]{0,300}%\\}"
            + "|\\{\\{<\\s{0,3}/?[a-z][^{}]{0,300}>\\}\\}|\\{\\{%\\s{0,3}/?[a-z][^{}]{0,300}%\\}\\})\\s{0,8}){1,9}");
    /** The time of an update, as {@link TrackedUpdates} knows it. */
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern CODE = Pattern
            .compile(" {0,3}(?:\\{%-?\\s{0,3}|\\{\\{<\\s{0,3}/?)(?:end)?highlight\\b");
    private static final Pattern FENCE = Pattern.compile(" {0,12}(?:[-*+] {1,3})?(`{3,9}|~{3,9}).*");

    static SiteTags split(String text) {
        if (text.indexOf("{%") < 0 && text.indexOf("{{<") < 0) {
            return new SiteTags(List.of(), text);
        }
        var tags = new ArrayList<String>();
        var rest = new StringJoiner("\n");
        String fence = "";
        for (String line : text.split("\n", -1)) {
            Matcher code = FENCE.matcher(line);
            if (code.matches()) {
                fence = fence.isEmpty() ? code.group(1) : code.group(1).startsWith(fence) ? "" : fence;
            }
            boolean tag = fence.isEmpty() && ALONE.matcher(line).matches() && !DAY.matcher(line).find();
            if (tag) {
                tags.add(line.strip());
            }
            rest.add(!tag ? line : CODE.matcher(line).lookingAt() ? "```" : "");
        }
        return new SiteTags(tags, rest.toString());
    }
}
