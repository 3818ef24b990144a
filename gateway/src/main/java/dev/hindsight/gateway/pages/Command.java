package dev.hindsight.gateway.pages;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.proxy.Backend;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;

/**
 * One write of a page, as the API takes it. A form that overwrites what it showed sends the version it showed, so that two
 * people do not undo each other unseen; a form that only adds something does not need to.
 */
public record Command(Backend service, HttpMethod method, String path, @Nullable Object body,
        Map<String, String> headers) {

    public static Command of(Backend service, HttpMethod method, String path, @Nullable Object body) {
        return new Command(service, method, path, body, Map.of());
    }

    /** Only if the thing still is as the form showed it. */
    public Command at(Fields fields) {
        var version = fields.get("version", "");
        return version.matches("[0-9]{1,18}") ? with("If-Match", "\"" + version + "\"") : this;
    }

    /** Only if the thing is at that version. */
    public Command at(long version) {
        return with("If-Match", "\"" + version + "\"");
    }

    /** However often it arrives, it happens once. */
    public Command once(Fields fields) {
        return Once.of(fields).map(key -> with("Idempotency-Key", key)).orElse(this);
    }

    public Uni<Answer> through(ServiceClient services) {
        return services.send(service, method, path, body, headers);
    }

    private Command with(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Command(service, method, path, body, Map.copyOf(more));
    }
}
