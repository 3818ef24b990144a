package dev.hindsight.gateway.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/**
 * Hears what the services publish, from a minute before it came: every instance of the gateway hears everything, and what was
 * missed is not caught up, because a page looks for itself whenever its stream opens.
 */
@ApplicationScoped
class LiveConsumer {

    private static final Pattern KEY = Pattern.compile("[A-Z]{1,8}-[0-9]{1,12}");
    private static final Pattern TYPE = Pattern.compile("hindsight\\.(incident|action-item)\\.([a-z-]+)\\.v[0-9]+");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    private final LiveFeed feed;

    LiveConsumer(LiveFeed feed) {
        this.feed = feed;
    }

    @Incoming("live-incidents")
    void incident(ConsumerRecord<String, byte[]> published) {
        change(published).ifPresent(feed::tell);
    }

    @Incoming("live-action-items")
    void actionItem(ConsumerRecord<String, byte[]> published) {
        change(published).ifPresent(feed::tell);
    }

    /** Nothing for a message that is not like ours; others care for those. */
    static Optional<Change> change(ConsumerRecord<String, byte[]> published) {
        var type = TYPE.matcher(header(published, "ce_type"));
        var key = header(published, "ce_subject");
        var version = header(published, "ce_sequence");
        if (!type.matches() || !KEY.matcher(key).matches() || !NUMBER.matcher(version).matches()) {
            return Optional.empty();
        }
        var place = header(published, "ce_globalseq");
        return Optional.of(new Change(type.group(1), key, Long.parseLong(version), type.group(2), null,
                NUMBER.matcher(place).matches() ? Long.parseLong(place) : 0));
    }

    private static String header(ConsumerRecord<String, byte[]> published, String name) {
        var header = published.headers().lastHeader(name);
        byte @Nullable [] value = header == null ? null : header.value();
        return value == null ? "" : new String(value, UTF_8);
    }
}
