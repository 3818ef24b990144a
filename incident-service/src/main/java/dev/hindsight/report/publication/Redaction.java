package dev.hindsight.report.publication;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Takes names, mentions, mail addresses, tickets and links of the inside out of a page, wherever they stand in it. It knows the
 * names that the desk knows, and of several words each; a nickname that nobody has told the desk of stays, so the page is for
 * people to look at before they publish it.
 */
final class Redaction {

    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern MENTION = Pattern.compile("(?<![\\w.@/])@[\\p{L}\\w][\\p{L}\\w.-]*");
    private static final Pattern ADDRESS = Pattern.compile("(?i)\\b(?:[a-z][a-z0-9+.-]{1,20}://|www\\.)[^\\s<>\"]+");
    private static final Pattern OWN_KEY = Pattern.compile("\\b(?:INC|ACT)-[1-9]\\d{0,17}\\b");
    private static final String BLOCKS = "p, li, td, th, h1, h2, h3, h4, h5, h6, pre, blockquote, title, dd, dt";

    private final @Nullable Pattern names;
    private final @Nullable Pattern tickets;
    private final Set<String> allowed;

    Redaction(Known known, Set<String> allowedHosts) {
        names = anyOf(parts(known.people()));
        tickets = anyOf(List.copyOf(known.tickets()));
        allowed = allowedHosts;
    }

    String page(String html) {
        Document page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        for (Element link : page.select("a")) {
            if (!isAllowed(link.attr("href"))) {
                link.unwrap();
            }
        }
        page.select("meta[content]").forEach(meta -> meta.attr("content", text(meta.attr("content"))));
        page.select("[title], [alt], [aria-label]").forEach(element -> element.removeAttr("title").removeAttr("alt")
                .removeAttr("aria-label"));
        page.body().nodeStream(TextNode.class).toList().forEach(node -> node.text(text(node.getWholeText())));
        page.head().select("title").forEach(title -> title.text(text(title.text())));
        page.select(BLOCKS).forEach(this::acrossMarkup);
        return page.outerHtml();
    }

    String text(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC);
        plain = MAIL.matcher(plain).replaceAll("[e-mail]");
        plain = ADDRESS.matcher(plain)
                .replaceAll(found -> Matcher.quoteReplacement(isAllowed(found.group()) ? found.group() : "[link]"));
        plain = MENTION.matcher(plain).replaceAll("[name]");
        plain = OWN_KEY.matcher(plain).replaceAll("[ticket]");
        plain = tickets == null ? plain : tickets.matcher(plain).replaceAll("[ticket]");
        return names == null ? plain : names.matcher(plain).replaceAll("[name]");
    }

    /** A name that is half bold is still a name: the block loses its looks rather than keep it. */
    private void acrossMarkup(Element block) {
        String before = block.wholeText();
        if (block.childrenSize() > 0 && !text(before).equals(Normalizer.normalize(before, Normalizer.Form.NFC))
                && block.select(BLOCKS).size() == 1) {
            block.text(text(before));
        }
    }

    private boolean isAllowed(String address) {
        try {
            String host = new URI(address).getHost();
            return address.toLowerCase(Locale.ROOT).startsWith("http") && host != null
                    && allowed.contains(host.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Whole names first, then each word of those that have several. */
    private static List<String> parts(Set<String> people) {
        var parts = new ArrayList<>(people);
        people.forEach(name -> {
            String[] words = name.split("[\\s,;()]+", -1);
            for (String word : words) {
                if (words.length > 1 && word.codePointCount(0, word.length()) > 2) {
                    parts.add(word);
                }
            }
        });
        parts.sort(Comparator.comparingInt(String::length).reversed());
        return parts;
    }

    private static @Nullable Pattern anyOf(List<String> words) {
        if (words.isEmpty()) {
            return null;
        }
        String any = String.join("|", words.stream().map(word -> Normalizer.normalize(word, Normalizer.Form.NFC))
                .map(Pattern::quote).map(word -> word.replace(" ", "\\E\\s+\\Q")).toList());
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
