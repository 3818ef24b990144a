package dev.hindsight.gateway.pages.sources;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.gateway.pages.Attempt;
import dev.hindsight.gateway.pages.Fields;
import dev.hindsight.gateway.pages.words.Badge;
import dev.hindsight.gateway.pages.words.Choice;

/**
 * The settings of a source as a form: the usual ones, those of a source, or what was typed when it was refused or only tried.
 *
 * @param source null for a new one
 */
public record SourceForm(SourceType type, @Nullable AlertSource source, @Nullable Attempt attempt, @Nullable Tried tried) {

    /** The form whose mapping was tried, when it could not be. */
    static final String TRIAL = "trial";

    private static final List<String> MORE_ROUTING = List.of("groupBy", "groupWindow", "attachWithin", "reopenWithin",
            "autoResolve", "staleAfter", "unknown", "stormAfter", "heartbeatEvery", "checks", "severityMap", "declareFrom");
    private static final Set<String> OF_TOKEN = Set.of("audiences", "tenant", "callers", "role");
    private static final Map<String, String> PLACES = Map.of("secretName", "authentication/name", "scheme",
            "authentication/scheme", "username", "authentication/username", "timestampHeader",
            "authentication/timestampHeader", "toleranceSeconds", "authentication/toleranceSeconds", "topics",
            "authentication/topics", "confirm", "authentication/confirm", "name", "name", "secret", "secret", "sample",
            "sample");

    /** A mapping that was tried, with all that the form held. */
    public record Tried(Fields fields, MappingTrial trial) {}

    /** One way to show that a post is genuine. */
    public record WayChoice(String value, String label, String hint, boolean selected) {}

    public List<WayChoice> ways() {
        var chosen = value("scheme");
        return type.schemes().stream().map(way -> new WayChoice(way.scheme(), SchemeWords.label(way.scheme()),
                SchemeWords.hint(way), way.scheme().equals(chosen))).toList();
    }

    public boolean has(String scheme) {
        return source == null
                ? type.schemes().stream().anyMatch(way -> way.scheme().equals(scheme))
                : source.authentication().scheme().equals(scheme);
    }

    /** What the field holds: what was typed, else what is set, else what is usual. */
    public String value(String field) {
        var now = settled(field);
        var typed = typed();
        return typed == null || !typed.values().containsKey(field) ? now : typed.get(field, "");
    }

    private @Nullable Fields typed() {
        return attempt != null ? attempt.fields() : tried == null ? null : tried.fields();
    }

    public @Nullable MappingTrial trial() {
        return tried == null ? null : tried.trial();
    }

    public boolean isNew() {
        return source == null;
    }

    /** Where the mapping is tried. */
    public String trialAction() {
        return source == null
                ? "/alert-sources/new/" + type.type() + "/mapping-trial"
                : "/alert-sources/" + source.id() + "/settings/mapping-trial";
    }

    /** A hidden field: after a trial as it was sent, else as it is now. */
    String keptAside(String field, String now) {
        var typed = tried != null || notTried() ? typed() : null;
        return typed == null ? now : typed.get(field, now);
    }

    public boolean notTried() {
        return attempt != null && attempt.isOf(TRIAL);
    }

    public boolean sampleOpen() {
        return wrong("sample") != null || !value("sample").isEmpty();
    }

    private String settled(String field) {
        if (source == null) {
            return switch (field) {
                case "name" -> type.name();
                case "scheme" -> type.schemes().isEmpty() ? "" : type.schemes().getFirst().scheme();
                default -> "";
            };
        }
        var how = source.authentication();
        var routing = source.routing();
        return switch (field) {
            case "name" -> source.name();
            case "scheme" -> how.scheme();
            case "secretName" -> text(how.name());
            case "username" -> text(how.username());
            case "timestampHeader" -> text(how.timestampHeader());
            case "toleranceSeconds" -> text(how.toleranceSeconds());
            case "topics" -> Lines.text(how.topics(), "\n");
            case "audiences" -> how.jwt() == null ? "" : Lines.text(how.jwt().audiences(), "\n");
            case "callers" -> how.jwt() == null ? "" : Lines.text(how.jwt().callers(), "\n");
            case "tenant" -> how.jwt() == null ? "" : text(how.jwt().tenant());
            case "role" -> how.jwt() == null ? "" : text(how.jwt().role());
            case "mapping" -> mapping(source.mapping());
            default -> SettledRouting.of(routing, field);
        };
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private static String mapping(@Nullable JsonNode mapping) {
        return mapping == null || mapping.isNull() ? "" : mapping.toPrettyString();
    }

    public String mappingSample() {
        return "{ \"dedupKey\": \"{/check/key}\",\n  \"title\": \"/check/title\" }";
    }

    public boolean confirms() {
        var typed = typed();
        return typed == null
                ? source != null && Boolean.TRUE.equals(source.authentication().confirm())
                : typed.has("confirm");
    }

    public @Nullable String wrong(String field) {
        if (field.equals("name") && attempt != null && String.valueOf(attempt.problem().type()).endsWith("name-taken")) {
            return attempt.problem().sentence();
        }
        if (field.equals("mapping")) {
            return attempt == null ? null : MappingFaults.of(attempt.problem());
        }
        var elsewhere = (OF_TOKEN.contains(field) ? "authentication/jwt/" : "routing/") + field;
        return attempt == null ? null : attempt.problem().at(PLACES.getOrDefault(field, elsewhere));
    }

    public boolean refused() {
        return attempt != null;
    }

    public String sentence() {
        return attempt == null ? "" : attempt.problem().sentence();
    }

    public boolean stale() {
        return attempt != null && attempt.problem().isStale();
    }

    /** Whether what is folded away says something that must be seen. */
    public boolean moreOpen() {
        return MORE_ROUTING.stream().anyMatch(field -> wrong(field) != null || !value(field).isEmpty());
    }

    public boolean secretOpen() {
        return Stream.of("secretName", "username", "timestampHeader", "toleranceSeconds", "secret")
                .filter(field -> !field.equals("secret") || !asksForTheirs())
                .anyMatch(field -> wrong(field) != null || !value(field).isEmpty());
    }

    /** Whether one of its ways needs a secret that the far side makes. */
    public boolean asksForTheirs() {
        return source == null && type.schemes().stream().anyMatch(SourceType.Way::isTheirs);
    }

    public boolean tokenOpen() {
        return value("scheme").equals("jwt") || OF_TOKEN.stream()
                .anyMatch(field -> wrong(field) != null || !value(field).isEmpty());
    }

    public List<Choice> severities() {
        return Choice.of(Badge.SEVERITIES, value("declareFrom"));
    }

    public List<Choice> unknowns() {
        var chosen = value("unknown");
        return List.of(new Choice("keep", "Record and show it", chosen.equals("keep")),
                new Choice("ignore", "Leave it out", chosen.equals("ignore")),
                new Choice("alert", "Take it for an alert", chosen.equals("alert")));
    }
}
