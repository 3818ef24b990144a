package dev.hindsight.action;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what people paste: a Jira key, or the address of a Jira issue, a GitHub pull request or issue, or anything on the web. */
public final class TicketReference {

    static final int LONGEST = 2_000;

    private static final Pattern JIRA_KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_]+-[1-9][0-9]{0,9}");
    private static final Pattern JIRA_PATH = Pattern.compile(".*/browse/(" + JIRA_KEY.pattern() + ")/?");
    private static final Pattern GITHUB_PATH = Pattern
            .compile("/([A-Za-z0-9-]+)/([A-Za-z0-9._-]+)/(pull|issues)/([1-9][0-9]{0,9})(/.*)?");

    private TicketReference() {}

    /**
     * The ticket that the text names; its url is a normal form without fragment for GitHub and Jira.
     *
     * @throws IllegalArgumentException with a sentence for people when it names none
     */
    public static Ticket parse(String text) {
        String stripped = text.strip();
        if (JIRA_KEY.matcher(stripped).matches()) {
            return new Ticket(stripped.toUpperCase(Locale.ROOT), null, TicketKind.JIRA);
        }
        URI uri = webAddress(stripped);
        Matcher github = GITHUB_PATH.matcher(uri.getPath());
        if (isGitHub(uri) && github.matches()) {
            return github(uri, github);
        }
        Matcher jira = JIRA_PATH.matcher(uri.getPath());
        if (jira.matches()) {
            String key = jira.group(1).toUpperCase(Locale.ROOT);
            String before = uri.getPath().substring(0, jira.start(1));
            return new Ticket(key, origin(uri) + before + key, TicketKind.JIRA);
        }
        return new Ticket(null, uri.toASCIIString(), TicketKind.LINK);
    }

    static boolean isTicket(String text) {
        try {
            parse(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Whether the text is an address that a page may link to. */
    static boolean isWebAddress(String text) {
        try {
            webAddress(text.strip());
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Ticket github(URI uri, Matcher path) {
        boolean pull = path.group(3).equals("pull");
        String repository = path.group(1) + "/" + path.group(2);
        String url = origin(uri) + "/" + repository + "/" + path.group(3) + "/" + path.group(4);
        return new Ticket(repository + "#" + path.group(4), url,
                pull ? TicketKind.GITHUB_PULL_REQUEST : TicketKind.GITHUB_ISSUE);
    }

    /** github.com, or a company's own GitHub by the usual name. */
    private static boolean isGitHub(URI uri) {
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        return host.equals("github.com") || host.equals("www.github.com") || host.startsWith("github.");
    }

    private static String origin(URI uri) {
        String host = uri.getHost().toLowerCase(Locale.ROOT).replaceFirst("^www\\.(?=github\\.com$)", "");
        return uri.getScheme().toLowerCase(Locale.ROOT) + "://" + host + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
    }

    private static URI webAddress(String text) {
        URI uri = parseUri(text);
        boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
        if (!web || uri.getHost() == null || uri.getRawUserInfo() != null || text.length() > LONGEST) {
            throw notOne();
        }
        return uri;
    }

    private static URI parseUri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw notOne();
        }
    }

    private static IllegalArgumentException notOne() {
        return new IllegalArgumentException(
                "must be a Jira key such as OPS-12 or an http(s) address of at most " + LONGEST + " characters");
    }
}
