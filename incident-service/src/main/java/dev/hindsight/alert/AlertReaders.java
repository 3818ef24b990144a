package dev.hindsight.alert;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.inject.Singleton;

import io.quarkus.arc.All;

/** The types of sources that are understood. */
@Singleton
class AlertReaders {

    private final Map<String, AlertReader> readers = new TreeMap<>();

    AlertReaders(@All List<AlertReader> all) {
        all.forEach(reader -> readers.put(reader.type(), reader));
    }

    AlertReader of(String type) {
        AlertReader reader = readers.get(type);
        if (reader == null) {
            throw new Unreadable("Sources of type " + type + " are not understood by this version.");
        }
        return reader;
    }

    List<String> types() {
        return List.copyOf(readers.keySet());
    }
}
