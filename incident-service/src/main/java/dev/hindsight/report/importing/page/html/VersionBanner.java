package dev.hindsight.report.importing.page.html;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.PageFacts;
import dev.hindsight.report.importing.page.Words;

/**
 * What a wiki prints above a page that is not the newest: a banner, and which version it is.
 *
 * @param current whether it is the newest version after all; none when the page does not say
 */
record VersionBanner(boolean shown, @Nullable Integer version, @Nullable Boolean current) {

    private static final VersionBanner NONE = new VersionBanner(false, null, null);
    private static final Pattern SENTENCE = Pattern.compile("You are viewing an old version of this page\\b");
    private static final Pattern VERSION = Pattern
            .compile("(?:« ?Previous )?\\bVersion (\\d{1,6})(?: (Next|Current)\\b)?(?: ?»)?");
    private static final int LONGEST = 300;

    /** Takes the banner out of the document. */
    static VersionBanner takenFrom(Document document, List<String> leftOut) {
        Element sentence = document.getElementsMatchingOwnText(SENTENCE).first();
        if (sentence == null) {
            return NONE;
        }
        Element banner = around(sentence);
        String words = Words.collapse(banner.text());
        leftOut.add(words);
        banner.remove();
        Matcher version = VERSION.matcher(words);
        boolean found = version.find();
        return new VersionBanner(true, found ? Integer.valueOf(version.group(1)) : null,
                found && version.group(2) != null ? version.group(2).equals("Current") : null);
    }

    /** The least that holds the sentence and the version, or else the sentence alone. */
    private static Element around(Element sentence) {
        for (Element around = sentence; around != null && around.text().length() <= LONGEST; around = around.parent()) {
            if (VERSION.matcher(Words.collapse(around.text())).find()) {
                return around;
            }
        }
        return sentence;
    }

    PageFacts facts(List<String> labels, List<String> leftOut) {
        return new PageFacts(version, shown, current, labels, leftOut);
    }
}
