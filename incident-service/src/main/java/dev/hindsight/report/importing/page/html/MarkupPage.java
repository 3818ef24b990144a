package dev.hindsight.report.importing.page.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.Format;
import dev.hindsight.report.importing.PageFacts;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Limits;
import dev.hindsight.report.importing.page.Page;
import dev.hindsight.report.importing.page.Words;

/**
 * Reads HTML of a Confluence export or of anything else, and Confluence storage bodies. No entity but the named characters of
 * HTML is ever expanded and nothing is loaded, so a document type with tricks in it is only text to be refused.
 */
public final class MarkupPage {

    private static final String FURNITURE = "head, script, style, noscript, template, nav, #breadcrumb-section, #breadcrumbs, "
            + ".page-metadata, #labels-section, #footer, footer, .toc-macro, .plugin_pagetree, .hidden, #comments-section, "
            + ".page-restrictions, #likes-and-labels-container, iframe, object, embed, form";

    /** What is left of a title without the page's own words. */
    private static final Pattern SITE = Pattern
            .compile("\\s+[|\\-–—:·•»]+\\s+[^\\d|–—·•»]+|[^\\d|–—·•»]+\\s[|\\-–—:·•»]+\\s+");
    private static final int MOST_HEADINGS = 100;
    /** What is longer is no title with the name of a site, and would be searched for a hundred headings. */
    private static final int LONGEST_TITLE = 300;

    private MarkupPage() {}

    public static Page html(String text) {
        Tags.notTooMany(text);
        FeedEntry entry = FeedEntry.split(text);
        Tags.notTooMany(entry.rest());
        PhpParts parts = PhpParts.split(entry.rest());
        WmlHead head = WmlHead.split(parts.rest());
        Document document = shallow(Jsoup.parse(head.rest()));
        EditorMacros.asStored(document);
        String named = entry.title() == null ? head.title() : entry.title();
        String title = named == null ? title(document) : named;
        var labels = new ArrayList<String>();
        document.select("#labels-section .aui-label, .label-list .aui-label, a[rel=tag]").forEach(label -> {
            if (!labels.contains(label.text())) {
                labels.add(label.text());
            }
        });
        var leftOut = new ArrayList<>(entry.stamps());
        leftOut.addAll(head.script());
        leftOut.addAll(parts.script());
        VersionBanner banner = VersionBanner.takenFrom(document, leftOut);
        setAside(document, "#title-heading, h1.pagetitle", new ArrayList<>());
        pageSections(document, leftOut);
        setAside(document, FURNITURE, leftOut);
        document.select("li:has(> a[href^=#]), li:has(> p > a[href^=#])").stream()
                .filter(item -> item.root() == document && isContents(item)).forEach(item -> keep(item, leftOut));
        Element content = content(document);
        PostedUpdates updates = PostedUpdates.takenFrom(document);
        List<Block> blocks = updates.beside(new Markup(false).blocks(content == null ? document.body() : content), content);
        return new Page(Format.HTML, true, title == null && content != null ? headline(document, content) : title, blocks,
                banner.facts(labels, leftOut), head.fields(), List.of());
    }

    /** The part of a page that is its text; an article without a heading among others is but one of its boxes. */
    private static @Nullable Element content(Document document) {
        Element content = document.selectFirst("#main-content, .wiki-content, main, article");
        boolean box = content != null && content.normalName().equals("article") && content.selectFirst("h1, h2, h3, h4") == null
                && document.select("article").size() > 1;
        return box ? null : content;
    }

    public static Page storage(String text) {
        Tags.notTooMany(text);
        Document document = shallow(Jsoup.parse("<body>" + text + "</body>", "", Parser.xmlParser()));
        document.getElementsByTag("ac:macro").forEach(macro -> macro.tagName("ac:structured-macro"));
        List<Block> blocks = new Markup(true).blocks(document);
        return new Page(Format.STORAGE, true, null, blocks, PageFacts.NONE, Map.of(), List.of());
    }

    /** Everything below walks up and down the tree, so a deep one is turned down first. */
    private static Document shallow(Document document) {
        document.traverse((node, depth) -> {
            if (depth > 2 * Limits.DEPTH) {
                throw new Limits.Exceeded("The page is nested more than " + 2 * Limits.DEPTH + " levels deep.");
            }
        });
        return document;
    }

    /** HTML inside Markdown: a comment, a fold, a table. */
    public static List<Block> fragment(String html) {
        Tags.notTooMany(html);
        return new Markup(false).blocks(shallow(Jsoup.parseBodyFragment(html)).body());
    }

    /** Attachments and comments stand in sections of their own below the page. */
    private static void pageSections(Document document, List<String> leftOut) {
        for (Element section : document.select("div.pageSection")) {
            if (section.selectFirst("#attachments, #comments, .pageSectionHeader") != null) {
                keep(section, leftOut);
            }
        }
    }

    /** A point of a table of contents: nothing but links to places on the same page. */
    private static boolean isContents(Element item) {
        Element rest = item.clone();
        rest.select("a[href^=#]").remove();
        return rest.text().isBlank() && rest.selectFirst("img, input, pre") == null;
    }

    private static void setAside(Document document, String selector, List<String> leftOut) {
        document.select(selector).forEach(element -> keep(element, leftOut));
    }

    private static void keep(Element element, List<String> leftOut) {
        String words = Words.collapse(element.text());
        if (!words.isEmpty()) {
            leftOut.add(words);
        }
        element.remove();
    }

    /** The only heading of the first level where it stands above what is read. */
    private static @Nullable String headline(Document document, Element content) {
        Elements first = document.select("h1");
        boolean outside = first.size() == 1 && content.selectFirst("h1") == null && first.getFirst().hasText();
        return outside ? Words.collapse(first.getFirst().text()) : null;
    }

    private static @Nullable String title(Document document) {
        Element shown = document.selectFirst("#title-text");
        String title = Words.collapse(shown == null ? document.title() : shown.text());
        if (title.isEmpty()) {
            return null;
        }
        if (shown == null && title.endsWith(" - Confluence")) {
            return title.replaceFirst(" - [^-]{1,80} - Confluence$", "").strip();
        }
        boolean wiki = shown != null || document.selectFirst("#main-content.wiki-content, .wiki-content") != null;
        Element space = document.selectFirst("#breadcrumbs a");
        if (space != null && title.startsWith(space.text() + " : ")) {
            return title.substring(space.text().length() + 3).strip();
        }
        int colon = title.indexOf(" : ");
        return wiki && colon > 0 ? title.substring(colon + 3).strip() : withoutSite(title, document);
    }

    /** A site puts its name behind the title of each page, or before it; one heading of the page says its title again without. */
    private static String withoutSite(String title, Document document) {
        if (title.length() > LONGEST_TITLE) {
            return title;
        }
        List<String> again = document.select("h1, h2").stream().limit(MOST_HEADINGS)
                .map(heading -> Words.collapse(heading.text()))
                .filter(said -> !said.isEmpty() && SITE.matcher(without(title, said)).matches()).distinct().toList();
        return again.size() == 1 ? again.getFirst() : title;
    }

    /** Headings may have other capitals than titles: "A Lamp Out Of Oil". */
    private static String without(String title, String said) {
        return Pattern.compile(Pattern.quote(said), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(title)
                .replaceAll("");
    }
}
