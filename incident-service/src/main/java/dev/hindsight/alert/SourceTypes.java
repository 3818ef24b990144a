package dev.hindsight.alert;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.inject.Singleton;

import io.quarkus.arc.All;

/** The types of sources that are understood. */
@Singleton
public class SourceTypes {

    private final Map<String, SourceType> types = new TreeMap<>();

    SourceTypes(@All List<SourceType> all) {
        all.forEach(type -> types.put(type.type(), type));
    }

    public SourceType of(String name) {
        SourceType type = types.get(name);
        if (type == null) {
            throw new Unreadable("Sources of type " + name + " are not understood by this version.");
        }
        return type;
    }

    public List<String> names() {
        return List.copyOf(types.keySet());
    }
}
