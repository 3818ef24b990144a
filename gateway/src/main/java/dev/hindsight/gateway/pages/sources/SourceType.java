package dev.hindsight.gateway.pages.sources;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** A type of source, and what there is to do at its far side. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SourceType(String type, String name, String group, List<String> words, List<Way> schemes,
        @Nullable String path, List<String> steps, List<Template> templates, boolean takesMapping, String documentation) {

    private static final String OURS = "ours";

    /**
     * One way to show that a post is genuine.
     *
     * @param secret who makes it: {@code ours}, {@code far-side} or {@code none}
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Way(String scheme, String secret, @Nullable String name, @Nullable String how) {

        public Way {
            secret = secret == null ? OURS : secret;
        }

        boolean isTheirs() {
            return secret.equals("far-side");
        }

        boolean hasNone() {
            return secret.equals("none");
        }
    }

    /** @param schemes that it is for; for all when empty */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Template(String name, String file, String mediaType, List<String> schemes, String text) {

        boolean isFor(String scheme) {
            return schemes.isEmpty() || schemes.contains(scheme);
        }
    }

    /** A heading on the page where one is chosen. */
    public record Group(String name, List<SourceType> types) {}

    /** One that this version has no guide for. */
    static SourceType unknown(String type) {
        return new SourceType(type, type, "", List.of(), List.of(), null, List.of(), List.of(), false, "");
    }

    static SourceType of(List<SourceType> all, String type) {
        return all.stream().filter(one -> one.type().equals(type)).findFirst().orElse(unknown(type));
    }

    /** Those that somebody looks for, in the order in which they came. */
    static List<Group> groups(List<SourceType> all, String sought) {
        var found = all.stream().filter(type -> type.isMeantBy(sought)).toList();
        return found.stream().map(SourceType::group).distinct()
                .map(group -> new Group(group, found.stream().filter(type -> type.group().equals(group)).toList())).toList();
    }

    private boolean isMeantBy(String sought) {
        var words = sought.strip().toLowerCase(Locale.ROOT).split("\\s+");
        var known = Stream.concat(Stream.of(name, type), this.words.stream()).map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        return Stream.of(words).allMatch(word -> known.stream().anyMatch(one -> one.contains(word)));
    }

    @Nullable
    Way way(String scheme) {
        return schemes.stream().filter(way -> way.scheme().equals(scheme)).findFirst().orElse(null);
    }

    /** Whether the far side makes the secret that a source is known by. */
    boolean makesSecretOf(AlertSource source) {
        var way = way(source.authentication().scheme());
        return way != null && way.isTheirs();
    }

    /** Whether posts of a source prove themselves without anything secret. */
    boolean hasNoSecret(AlertSource source) {
        var way = way(source.authentication().scheme());
        return way != null && way.hasNone();
    }

    /** Whether every post of a source is refused, because nobody has told yet what secret the far side has made. */
    boolean awaitsSecret(AlertSource source) {
        return makesSecretOf(source) && source.tokens().isEmpty();
    }

    public boolean takesTopics() {
        return type.equals("cloudwatch");
    }
}
