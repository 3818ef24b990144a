package dev.hindsight.report.render.html;

import dev.hindsight.eventlog.Packaged;

/** The looks of a report, from the jar. */
public final class Style {

    private Style() {}

    public static String read(String name) {
        return Packaged.text(Style.class, "/report/" + name);
    }

    public static byte[] bytes(String path) {
        return Packaged.bytes(Style.class, path);
    }
}
