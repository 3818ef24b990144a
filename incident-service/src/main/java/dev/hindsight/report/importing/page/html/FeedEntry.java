package dev.hindsight.report.importing.page.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.page.Words;

/**
 * The only entry of a feed, Atom or RSS: its title and its text, which is HTML as it stands there or written with entities. When it was
 * published and where are stamps.
 *
 * @param title what the entry is called; none where it does not say
 * @param stamps what the feed says besides
 * @param rest the HTML of the entry
 */
public record FeedEntry(@Nullable String title, List<String> stamps, String rest) {

    private static final Pattern OPENS = Pattern.compile(
            "(?is)\\s*(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--.{0,2000}?-->\\s*)?<(?:feed|rss|entry(?=[^>]{0,500}/Atom\")|item(?=>\\s*<title)|entry(?=>\\s*<title))\\b");
    private static final Pattern ENTRY = Pattern.compile("(?i)<(?:entry|item)[\\s>]");
    /** Where the text of an entry stands, the whole of it before what sums it up. */
    private static final List<String> TEXT = List.of("content", "content:encoded", "description", "summary");

    /** Whether the text is a feed with one entry. */
    public static boolean opens(String text) {
        return OPENS.matcher(text).lookingAt() && ENTRY.matcher(text).results().limit(2).count() == 1;
    }

    /** The entry of a feed; any other text is all there is to the rest. */
    static FeedEntry split(String text) {
        Document feed = opens(text) ? Jsoup.parse(text, "", Parser.xmlParser()) : null;
        Element entry = feed == null ? null : feed.selectFirst("entry, item");
        Element told = entry == null ? null : told(entry);
        if (feed == null || entry == null || told == null) {
            return new FeedEntry(null, List.of(), text);
        }
        feed.outputSettings().prettyPrint(false);
        String html = told.childrenSize() > 0 ? told.html() : told.wholeText();
        Element named = Markup.child(entry, "title");
        var stamps = new ArrayList<String>();
        for (Element other : entry.children()) {
            String words = Words.collapse(other.text());
            if (other != told && other != named && !words.isEmpty()) {
                stamps.add(words);
            }
        }
        String title = named == null ? "" : Words.collapse(Jsoup.parse(named.wholeText()).text());
        return new FeedEntry(title.isEmpty() ? null : title, stamps, html);
    }

    private static @Nullable Element told(Element entry) {
        for (String name : TEXT) {
            Element text = Markup.child(entry, name);
            if (text != null && !text.wholeText().isBlank()) {
                return text;
            }
        }
        return null;
    }
}
