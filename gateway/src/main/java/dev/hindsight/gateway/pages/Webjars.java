package dev.hindsight.gateway.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

import io.quarkus.qute.TemplateGlobal;

/** Where the libraries of the pages are served; the versions come from the libraries, so they stand only in the build. */
final class Webjars {

    @TemplateGlobal
    static final String TABLER = at("tabler__core");

    @TemplateGlobal
    static final String HTMX = at("htmx.org");

    private Webjars() {}

    private static String at(String name) {
        var properties = new Properties();
        var file = "META-INF/maven/org.webjars.npm/" + name + "/pom.properties";
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the library " + name + " is not on the class path");
            }
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "/webjars/" + name + "/" + properties.getProperty("version") + "/dist";
    }
}
