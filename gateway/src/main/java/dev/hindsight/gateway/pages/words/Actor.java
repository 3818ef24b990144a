package dev.hindsight.gateway.pages.words;

import io.quarkus.qute.TemplateExtension;

/** Who did something, as a reader would call them. */
public final class Actor {

    private static final String SOURCE = "alert-source:";

    private Actor() {}

    /** An alert source by its own name, anybody else as they sign in. */
    @TemplateExtension
    public static String called(String actor) {
        return actor.startsWith(SOURCE) ? actor.substring(SOURCE.length()) : actor;
    }
}
