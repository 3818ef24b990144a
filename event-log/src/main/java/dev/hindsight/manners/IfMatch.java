package dev.hindsight.manners;

import java.util.LinkedHashSet;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.ws.rs.core.HttpHeaders;

import dev.hindsight.eventlog.VersionConflict;
import io.smallrye.mutiny.Uni;

/** Reads {@code If-Match} (RFC 9110 section 13.1.1). */
public final class IfMatch {

    /** What a weak or foreign tag names: no version. */
    static final long NONE_OF_OURS = -1;

    private static final int MOST = 100;
    private static final Pattern TAG = Pattern.compile("\\s*(?:,\\s*)*((?:W/)?\"[^\"]*\"|[^\",\\s]+)\\s*(?:,|$)");
    private static final Pattern OURS = Pattern.compile("\"\\d{1,18}\"");

    private IfMatch() {}

    /**
     * Does the work on whichever of the versions that the sender has named is the current one; on any when they do not care (no
     * header, or {@code *}). A weak or foreign tag never matches.
     *
     * @param work fails with {@link VersionConflict}, and has done nothing then, when the version is another
     */
    public static <T> Uni<T> any(HttpHeaders headers, Function<OptionalLong, Uni<T>> work) {
        String sent = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (sent == null || sent.strip().equals("*")) {
            return work.apply(OptionalLong.empty());
        }
        Set<Long> named = versions(sent);
        long first = named.isEmpty() ? NONE_OF_OURS : named.iterator().next();
        return work.apply(OptionalLong.of(first)).onFailure(VersionConflict.class).recoverWithUni(failure -> {
            OptionalLong current = ((VersionConflict) failure).current();
            return current.isPresent() && current.getAsLong() != first && named.contains(current.getAsLong())
                    ? work.apply(current)
                    : Uni.createFrom().failure(failure);
        });
    }

    private static Set<Long> versions(String sent) {
        var versions = new LinkedHashSet<Long>();
        Matcher tag = TAG.matcher(sent);
        while (tag.lookingAt() && versions.size() < MOST) {
            if (OURS.matcher(tag.group(1)).matches()) {
                versions.add(Long.valueOf(tag.group(1).substring(1, tag.group(1).length() - 1)));
            }
            tag.region(tag.end(), sent.length());
        }
        return versions;
    }
}
