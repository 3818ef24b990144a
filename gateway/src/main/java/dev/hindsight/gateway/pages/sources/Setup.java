package dev.hindsight.gateway.pages.sources;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.pages.Markdown;
import io.quarkus.qute.RawString;

/**
 * What there is to do at the far side of a source.
 *
 * @param told the secret, on the one page that shows it
 * @param desk the address of Hindsight, without a slash at its end
 */
public record Setup(AlertSource source, SourceType type, Optional<Told.Secret> told, String desk) {

    private static final String NO_SECRET = "YOUR-SECRET";

    /** What to paste, ready but for what nobody sees again. */
    public record Paste(String id, String name, String file, String text) {}

    public boolean showsSecret() {
        return told.isPresent();
    }

    /** Whether the far side makes the secret, so that it goes the other way. */
    public boolean theirSecret() {
        return type.makesSecretOf(source);
    }

    public boolean awaitsSecret() {
        return type.awaitsSecret(source);
    }

    /** What proves a post where nothing is secret. */
    public String proof() {
        return SchemeWords.proof(source.authentication());
    }

    public String url() {
        return told.map(Told.Secret::url).orElseGet(this::urlWithoutSecret);
    }

    private String urlWithoutSecret() {
        var hook = desk + "/hooks/" + source.id();
        var how = source.authentication();
        return switch (how.scheme()) {
            case "url-token" -> hook + "/" + NO_SECRET;
            case "query" -> hook + "?" + queryName(how) + "=" + NO_SECRET;
            case "api-key" -> desk + (type.path() == null ? "/hooks" : type.path());
            default -> hook;
        };
    }

    private String queryName(AlertSource.Authentication how) {
        var way = type.way(how.scheme());
        return how.name() != null ? how.name() : way == null || way.name() == null ? "token" : way.name();
    }

    public String secret() {
        return told.map(Told.Secret::secret).orElse(NO_SECRET);
    }

    /** Whether the far side shows by something else that a post is its own. */
    public boolean withoutSecret() {
        return type.hasNoSecret(source);
    }

    /** Whether there is a secret to set beside the address. */
    public boolean secretApart() {
        var scheme = source.authentication().scheme();
        return !scheme.equals("url-token") && !scheme.equals("query") && !withoutSecret() && !theirSecret();
    }

    public List<RawString> steps() {
        return type.steps().stream().map(this::filled).toList();
    }

    public RawString how() {
        return filled(SchemeWords.step(source.authentication(), type));
    }

    private RawString filled(String markdown) {
        var html = Markdown.render(markdown).getValue();
        return new RawString(html.replace("__HOOK_URL__", Pasting.html(url())).replace("__SECRET__", Pasting.html(secret())));
    }

    public List<Paste> pastes() {
        var fit = type.templates().stream().filter(each -> each.isFor(source.authentication().scheme())).toList();
        return fit.stream().map(each -> new Paste("paste-" + fit.indexOf(each), each.name(), each.file(),
                Pasting.fill(each, url(), secret()))).toList();
    }

    public String authentication() {
        return SchemeWords.label(source.authentication().scheme());
    }

    /** When the secrets before this one end, if they do. */
    public @Nullable Instant othersEnd() {
        return source.tokens().stream().map(AlertSource.Token::expiresAt).filter(Objects::nonNull)
                .max(Comparator.naturalOrder()).orElse(null);
    }
}
