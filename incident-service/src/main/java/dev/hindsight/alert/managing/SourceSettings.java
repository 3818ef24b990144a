package dev.hindsight.alert.managing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.Authentication;
import dev.hindsight.alert.Routing;
import dev.hindsight.alert.Scheme;
import dev.hindsight.alert.SecretOrigin;
import dev.hindsight.alert.SourceType;
import dev.hindsight.alert.SourceTypes;
import dev.hindsight.alert.managing.AlertSourceHandler.Change;
import dev.hindsight.manners.Problem;

/** What may be set of a source of each type; everything else is a 422 problem that says what to change. */
@Singleton
public class SourceSettings {

    private static final Duration LONGEST = Duration.ofDays(366);

    private final SourceTypes types;

    SourceSettings(SourceTypes types) {
        this.types = types;
    }

    SourceType type(String name) {
        if (!types.names().contains(name)) {
            throw refused("#/type", "must be one of " + types.names());
        }
        return types.of(name);
    }

    /** The usual way of the type when none is asked for. */
    Authentication authentication(SourceType type, @Nullable Authentication asked) {
        Authentication how = asked == null ? Authentication.by(type.schemes().getFirst()) : asked;
        if (!type.schemes().contains(how.scheme())) {
            throw refused("#/authentication/scheme", "must be one of " + type.schemes() + " for " + type.type());
        }
        check(type, how);
        return how;
    }

    private static void check(SourceType type, Authentication how) {
        List<Problem.FieldError> faults = new ArrayList<>(type.faults(how).entrySet().stream()
                .map(fault -> new Problem.FieldError("#/authentication" + fault.getKey(), fault.getValue())).toList());
        if (how.jwt() != null && how.scheme() != Scheme.JWT) {
            faults.add(new Problem.FieldError("#/authentication/jwt", "is for the scheme jwt only"));
        }
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults).asException();
        }
    }

    /** Spans of time must make sense. */
    void check(@Nullable Routing routing) {
        if (routing == null) {
            return;
        }
        Map<String, @Nullable Duration> spans = new LinkedHashMap<>();
        spans.put("groupWindow", routing.groupWindow());
        spans.put("attachWithin", routing.attachWithin());
        spans.put("reopenWithin", routing.reopenWithin());
        spans.put("autoResolve", routing.autoResolve());
        spans.put("staleAfter", routing.staleAfter());
        spans.put("heartbeatEvery", routing.heartbeatEvery());
        List<Problem.FieldError> faults = spans.entrySet().stream()
                .filter(span -> span.getValue() != null
                        && (span.getValue().isNegative() || span.getValue().compareTo(LONGEST) > 0))
                .map(span -> new Problem.FieldError("#/routing/" + span.getKey(), "must be from PT0S to P366D, such as PT10M"))
                .toList();
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults).asException();
        }
    }

    /** Only where there is a secret can one be given. */
    void checkGiven(SourceType type, Scheme scheme, @Nullable String secret) {
        if (secret != null && type.secretOf(scheme) == SecretOrigin.NONE) {
            throw noSecret(type, scheme);
        }
    }

    /** What the far side has made cannot be made here. */
    void checkNew(AlertSource source, @Nullable String secret) {
        SourceType type = types.of(source.type());
        Scheme scheme = source.authentication().scheme();
        switch (type.secretOf(scheme)) {
            case OURS -> {
            }
            case FAR_SIDE -> {
                if (secret == null) {
                    throw refused("#/secret", "is made by the far side: copy it from there");
                }
            }
            case NONE -> throw noSecret(type, scheme);
        }
    }

    private static RuntimeException noSecret(SourceType type, Scheme scheme) {
        return refused("#/secret", "there is none: with " + scheme + " no post of " + type.type() + " needs one");
    }

    void check(SourceType type, @Nullable JsonNode mapping) {
        if (mapping == null || mapping.isNull()) {
            return;
        }
        List<Problem.FieldError> faults = type.faults(mapping).entrySet().stream()
                .map(fault -> new Problem.FieldError("#/mapping" + fault.getKey(), fault.getValue())).toList();
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults).asException();
        }
    }

    /** A type that a mapping is for, and that could use this one. */
    public SourceType mapped(String name, @Nullable JsonNode mapping) {
        SourceType type = type(name);
        if (!type.takesMapping()) {
            throw refused("#/mapping", "sources of this type have no mapping");
        }
        check(type, mapping);
        return type;
    }

    void check(AlertSource now, Change change) {
        Authentication how = change.authentication();
        if (how != null && how.scheme() != now.authentication().scheme()) {
            throw refused("#/authentication/scheme",
                    "cannot become another one, because its secrets would not do: add a new source");
        }
        if (how != null) {
            check(types.of(now.type()), how);
        }
        check(change.routing());
        check(types.of(now.type()), change.mapping());
    }

    private static RuntimeException refused(String pointer, String what) {
        return Problem.invalid(List.of(new Problem.FieldError(pointer, what))).asException();
    }
}
