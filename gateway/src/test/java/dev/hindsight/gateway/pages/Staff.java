package dev.hindsight.gateway.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.hindsight.gateway.Browser;
import dev.hindsight.gateway.SmallProvider;

/** Somebody signed in who follows links and sends the forms of pages. */
public final class Staff {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    public final Browser browser = new Browser();
    private final String token;

    public Staff(String user, String role) {
        SmallProvider.shared().next(user, role);
        var page = browser.visit("/incidents").body();
        var found = TOKEN.matcher(page);
        if (!found.find()) {
            throw new AssertionError("no token on " + page);
        }
        token = found.group(1);
    }

    public static Staff alice() {
        return new Staff("alice", "admin");
    }

    public static Staff bob() {
        return new Staff("bob", "responder");
    }

    public static Staff carol() {
        return new Staff("carol", "viewer");
    }

    public HttpResponse<String> get(String path) {
        return browser.step(Browser.navigation(home(path)));
    }

    /** The answer itself, before any redirect is followed. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        var all = new TreeMap<>(fields);
        all.put("_csrf", token);
        var body = all.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return browser.step(Browser.navigation(home(path)).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** A field or a file of a multipart form; the name of a file is null for a field. */
    public record Part(String field, String file, String content) {
        public static Part field(String field, String content) {
            return new Part(field, null, content);
        }
    }

    /** As a browser sends a form with files. */
    public HttpResponse<String> postParts(String path, List<Part> parts) {
        var body = new StringBuilder();
        Stream.concat(Stream.of(Part.field("_csrf", token)), parts.stream()).forEach(part -> body
                .append("--limit\r\nContent-Disposition: form-data; name=\"").append(part.field()).append('"')
                .append(part.file() == null ? "" : "; filename=\"" + part.file() + "\"\r\nContent-Type: text/plain")
                .append("\r\n\r\n").append(part.content()).append("\r\n"));
        return browser.step(Browser.navigation(home(path)).header("Content-Type", "multipart/form-data; boundary=limit")
                .POST(BodyPublishers.ofString(body.append("--limit--\r\n").toString())));
    }

    /** A form with a file that broke off on its way. */
    public HttpResponse<String> postBroken(String path) {
        return browser.step(Browser.navigation(home(path)).header("Content-Type", "multipart/form-data; boundary=limit")
                .POST(BodyPublishers.ofString("--limit\r\nContent-Disp")));
    }

    private static URI home(String path) {
        return Browser.home().resolve(path);
    }
}
