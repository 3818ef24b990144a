package dev.hindsight.report.publication;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

import dev.hindsight.incident.discretion.Discretion;
import dev.hindsight.incident.discretion.Inside;

/**
 * Takes names, mentions, mail addresses, tickets and links of the inside out of a page, wherever they stand in it: what
 * {@link Discretion} finds, and all that looks like a mention, an address or a link.
 */
final class Redaction {

    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern MENTION = Pattern.compile("(?<![\\w.@/])@[\\p{L}\\w][\\p{L}\\w.-]*");
    /** What looks like the end of a host in "Node.js/Express" or "setup.sh/2". */
    private static final String FILE = "(?:js|ts|py|rb|rs|go|md|sh|gz|java|json|ya?ml|xml|html?|css|txt|log|conf|sql|net)";
    private static final String HOST = "(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.){1,8}(?!" + FILE
            + "/)[a-z][a-z0-9-]{0,61}[a-z0-9]";
    /** With what an address begins with, or without it where a path or a port follows: {@code git.example/acme/3}. */
    private static final Pattern ADDRESS = Pattern
            .compile("(?i)(?<![\\p{L}\\p{N}_@.-])(?:(?:[a-z][a-z0-9+.-]{1,20}://|www\\.)[^\\s<>\"]+"
                    + "|(?:" + HOST
                    + "(?::\\d{2,5})?|localhost(?::\\d{2,5})?|[a-z0-9-]{1,63}:\\d{2,5}|\\d{1,3}(?:\\.\\d{1,3}){3}(?::\\d{2,5})?)/[^\\s<>\"]*)");
    private static final String BLOCKS = "p, li, td, th, h1, h2, h3, h4, h5, h6, pre, blockquote, title, dd, dt";

    private final Discretion discretion;
    private final Set<String> allowed;

    Redaction(Inside inside, Set<String> allowedHosts) {
        discretion = new Discretion(inside);
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
        page.select("pre, code").forEach(Element::clearAttributes);
        page.body().nodeStream(TextNode.class).toList().forEach(node -> node.text(text(node.getWholeText())));
        page.head().select("title").forEach(title -> title.text(text(title.text())));
        page.select(BLOCKS).forEach(this::acrossMarkup);
        return page.outerHtml();
    }

    String text(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC);
        plain = MAIL.matcher(plain).replaceAll("[e-mail]");
        plain = ADDRESS.matcher(plain)
                .replaceAll(found -> Matcher.quoteReplacement(isAllowed(whole(found.group())) ? found.group() : "[link]"));
        plain = MENTION.matcher(plain).replaceAll("[name]");
        return discretion.without(plain, "[name]", "[ticket]");
    }

    /** A name that is half bold is still a name: the words around it lose their looks rather than keep it. */
    private void acrossMarkup(Element block) {
        var run = new ArrayList<Node>();
        for (Node child : List.copyOf(block.childNodes())) {
            if (child instanceof Element element && !element.select(BLOCKS).isEmpty()) {
                plain(run);
                run.clear();
            } else {
                run.add(child);
            }
        }
        plain(run);
    }

    /** What stands side by side in one block, between the blocks that it holds. */
    private void plain(List<Node> run) {
        String before = run.stream().map(Redaction::words).collect(Collectors.joining());
        if (run.stream().anyMatch(Element.class::isInstance)
                && !text(before).equals(Normalizer.normalize(before, Normalizer.Form.NFC))) {
            run.getFirst().before(new TextNode(text(before)));
            run.forEach(Node::remove);
        }
    }

    private static String words(Node node) {
        return switch (node) {
            case TextNode text -> text.getWholeText();
            case Element element -> element.wholeText();
            default -> "";
        };
    }

    private static String whole(String address) {
        return address.contains("://") ? address : "https://" + address;
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
}
