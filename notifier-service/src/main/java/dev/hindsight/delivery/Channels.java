package dev.hindsight.delivery;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.All;

/** The types of channels there are. */
@ApplicationScoped
public class Channels {

    private final Map<String, Channel> byType = new TreeMap<>();

    public Channels(@All List<Channel> all) {
        all.forEach(channel -> byType.put(channel.type(), channel));
    }

    public Optional<Channel> ofType(String type) {
        return Optional.ofNullable(byType.get(type));
    }

    /** How many attempts more each type can make at this moment. */
    Map<String, Integer> rooms() {
        return byType.values().stream().collect(Collectors.toMap(Channel::type, Channel::room));
    }

    List<String> types() {
        return List.copyOf(byType.keySet());
    }
}
