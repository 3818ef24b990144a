package dev.hindsight.report.importing.page.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Span;
import dev.hindsight.report.importing.page.Words;

/** The inline part of HTML and of a storage body as spans. */
final class SpanReader {

    private static final Set<String> BOLD = Set.of("b", "strong", "th");
    /** No-break ones too: editors set them wherever two blanks meet. */
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\n\\r\\f\u00a0]+");
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final boolean wraps;

    /** @param wraps whether a line end in the source is where somebody ended a line, as in a page that was made of Markdown */
    SpanReader(boolean wraps) {
        this.wraps = wraps;
    }

    void children(Element parent, boolean bold, List<Span> out) {
        for (Node node : parent.childNodes()) {
            switch (node) {
                case TextNode text -> text(text, bold, out);
                case Comment comment -> out.add(new Span.Hint(comment.getData().strip()));
                case Element element -> add(element, bold, out);
                default -> {
                }
            }
        }
    }

    void text(TextNode node, boolean bold, List<Span> out) {
        if (node instanceof CDataNode) {
            words(node.getWholeText(), bold, out);
            return;
        }
        String[] lines = wraps ? node.getWholeText().split("\n", -1) : new String[]{node.getWholeText()};
        for (int i = 0; i < lines.length; i++) {
            String line = BLANKS.matcher(lines[i]).replaceAll(" ");
            if (i > 0 && !out.isEmpty() && !(out.getLast() instanceof Span.Break)) {
                out.add(new Span.Break(true));
            }
            words(i > 0 ? line.stripLeading() : line, bold, out);
        }
    }

    /** A line end of the source right in front of it is the same end. */
    private static void broken(List<Span> out) {
        if (!out.isEmpty() && out.getLast() instanceof Span.Break(boolean soft) && soft) {
            out.removeLast();
        }
        out.add(new Span.Break(false));
    }

    private static void words(String text, boolean bold, List<Span> out) {
        if (!text.isEmpty()) {
            out.add(new Span.Text(text, bold));
        }
    }

    void add(Element element, boolean bold, List<Span> out) {
        String tag = element.normalName().toLowerCase(Locale.ROOT);
        switch (tag) {
            case "br" -> broken(out);
            case "code", "kbd", "tt", "samp" -> out.add(new Span.Code(BLANKS.matcher(element.text()).replaceAll(" ")));
            case "s", "strike", "del" -> struck(element, bold, out);
            case "a" -> link(element, bold, out);
            case "time" -> time(element, out);
            case "ac:link" -> wikiLink(element, out);
            case "ac:placeholder" -> out.add(new Span.Hint(element.text()));
            case "ac:image", "img" -> image(element, out);
            case "ac:structured-macro" -> Macros.inline(element, out);
            case "ac:emoticon" -> out.add(new Span.Text(Emoticons.of(element), false));
            case "ri:user" -> out.add(new Span.User(accountId(element), null));
            case "ac:parameter", "ac:default-parameter", "input", "script", "style", "ac:task-id", "ac:task-uuid",
                    "ac:task-status" ->
                {
                }
            default -> span(element, bold || BOLD.contains(tag), out);
        }
    }

    private void struck(Element element, boolean bold, List<Span> out) {
        if (element.childrenSize() == 0) {
            out.add(new Span.Struck(element.text()));
        } else {
            out.add(new Span.Struck(""));
            children(element, bold, out);
        }
    }

    private void span(Element element, boolean bold, List<Span> out) {
        Span piece = NewerEditor.span(element);
        if (piece != null) {
            out.add(piece);
        } else if (element.attr("style").contains("line-through")) {
            struck(element, bold, out);
        } else if (Framed.is(element)) {
            Framed.add(element, out);
        } else {
            children(element, bold, out);
        }
    }

    private void link(Element element, boolean bold, List<Span> out) {
        if (element.hasClass("confluence-userlink") || element.hasClass("user-mention") || element.hasAttr("data-account-id")) {
            String id = element.hasAttr("data-account-id") ? element.attr("data-account-id") : element.attr("data-username");
            String name = Words.collapse(element.text());
            out.add(new Span.User(id.isEmpty() ? null : id, name.isEmpty() && !id.isEmpty() ? null : name));
            return;
        }
        String href = element.attr("href").strip();
        if (href.isEmpty() || href.startsWith("#") || href.toLowerCase(Locale.ROOT).startsWith("javascript:")) {
            children(element, bold, out);
            return;
        }
        var inner = new ArrayList<Span>();
        children(element, bold, inner);
        out.add(new Span.Link(new Line(inner).plain(), href));
    }

    private static void time(Element element, List<Span> out) {
        Matcher day = ISO.matcher(element.attr("datetime"));
        if (day.lookingAt() && element.attr("datetime").length() == 10) {
            out.add(new Span.Day(day.group()));
        } else {
            String text = element.hasText() ? element.text() : element.attr("datetime");
            out.add(new Span.Text(text.startsWith("@") ? text.substring(1) : text, false));
        }
    }

    /** A link of the wiki: to a person, or to a page or file by its name. */
    private static void wikiLink(Element element, List<Span> out) {
        Element body = Markup.child(element, "ac:plain-text-link-body");
        Element rich = Markup.child(element, "ac:link-body");
        String name = Words.collapse(body != null ? body.wholeText() : rich != null ? rich.text() : "");
        Element user = Markup.child(element, "ri:user");
        if (user != null) {
            out.add(new Span.User(accountId(user), name.isEmpty() ? null : name));
            return;
        }
        Element page = Markup.child(element, "ri:page");
        Element file = Markup.child(element, "ri:attachment");
        String target = page != null ? page.attr("ri:content-title") : file != null ? file.attr("ri:filename") : "";
        out.add(new Span.Text(name.isEmpty() ? target : name, false));
    }

    static @Nullable String accountId(Element user) {
        for (String key : List.of("ri:account-id", "ri:userkey", "ri:username")) {
            if (user.hasAttr(key)) {
                return user.attr(key);
            }
        }
        return null;
    }

    private static void image(Element element, List<Span> out) {
        if (element.hasClass("emoticon") || element.hasClass("emoji")) {
            out.add(new Span.Text(Emoticons.of(element), false));
            return;
        }
        Element file = Markup.child(element, "ri:attachment");
        Element url = Markup.child(element, "ri:url");
        String place = file != null ? file.attr("ri:filename") : url != null ? url.attr("ri:value") : element.attr("src");
        String said = element.hasAttr("alt") ? element.attr("alt") : element.attr("ac:alt");
        out.add(new Span.Image(said, place));
    }
}
